@NullMarked
package tco.render;

import org.jspecify.annotations.NullMarked;
