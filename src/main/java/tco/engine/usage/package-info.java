/// What recorded usage comes to: its prices, its sizes, when it falls, and the workload that it
/// makes a month. Pure functions of events; where they come from is not known here.
@NullMarked
package tco.engine.usage;

import org.jspecify.annotations.NullMarked;
