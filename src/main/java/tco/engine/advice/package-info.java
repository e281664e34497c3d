/// The article's "when self-hosting wins", "when the API wins", "hidden costs" and "the hybrid
/// approach" as rules over computed numbers: one class a rule.
@NullMarked
package tco.engine.advice;

import org.jspecify.annotations.NullMarked;
