@NullMarked
package tco.render.sweep;

import org.jspecify.annotations.NullMarked;
