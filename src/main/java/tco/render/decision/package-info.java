/// What the decision commands print: break-even, projection, sensitivity, simulation, advice,
/// gates.
@NullMarked
package tco.render.decision;

import org.jspecify.annotations.NullMarked;
