/// Every combination of values of some figures, as points of a grid that is never held as a whole.
@NullMarked
package tco.engine.sweep;

import org.jspecify.annotations.NullMarked;
