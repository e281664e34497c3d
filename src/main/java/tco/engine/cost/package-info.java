/// What a workload asks for, how it uses machines, and what that costs: one class for each line of
/// a bill.
@NullMarked
package tco.engine.cost;

import org.jspecify.annotations.NullMarked;
