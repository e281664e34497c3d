/// What a scenario costs when its ranged figures are drawn by chance, from a seed.
@NullMarked
package tco.engine.simulate;

import org.jspecify.annotations.NullMarked;
