/// The nouns of the calculation: figures, workloads, deployments and scenarios, as immutable values
/// that check their own invariants and do nothing else.
@NullMarked
package tco.model;

import org.jspecify.annotations.NullMarked;
