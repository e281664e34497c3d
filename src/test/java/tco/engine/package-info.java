/// The cost model by hand: worked examples with their arithmetic, boundaries and properties.
@NullMarked
package tco.engine;

import org.jspecify.annotations.NullMarked;
