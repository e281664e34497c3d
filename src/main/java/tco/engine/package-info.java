/// Pure functions from a scenario to its costs: no input, output, clock or chance.
///
/// A remark like (model 5) in a comment is the section of docs/model.md that has the formula,
/// counted from its first heading: 1 units and cases, 2 workload, 3 per-token API, 4 time on a
/// machine, 5 owned machine, 6 rented machine, 7 subscription plan, 8 hybrid, 9 eligibility and
/// verdict.
@NullMarked
package tco.engine;

import org.jspecify.annotations.NullMarked;
