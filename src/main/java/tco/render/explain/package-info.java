/// The bill of one option, each line as a formula with its numbers.
@NullMarked
package tco.render.explain;

import org.jspecify.annotations.NullMarked;
