/// Pure functions from a scenario to its costs: no input, output, clock or chance.
@NullMarked
package tco.engine;

import org.jspecify.annotations.NullMarked;
