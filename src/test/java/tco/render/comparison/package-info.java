@NullMarked
package tco.render.comparison;

import org.jspecify.annotations.NullMarked;
