/// What a workload asks for: its tokens by class, and how it uses machines.
@NullMarked
package tco.engine.demand;

import org.jspecify.annotations.NullMarked;
