/// The cost components: one class for each line of a bill.
@NullMarked
package tco.engine.cost;

import org.jspecify.annotations.NullMarked;
