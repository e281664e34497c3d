/// What a comparison comes to, decided once for every way of showing it; and the gates that a
/// script holds it against.
@NullMarked
package tco.engine.verdict;

import org.jspecify.annotations.NullMarked;
