/// The rows of a sweep, written as bytes block by block.
@NullMarked
package tco.render.sweep;

import org.jspecify.annotations.NullMarked;
