/// Prices of models from public catalogues: one class a catalogue, and what is done with the prices
/// of all of them: refused, left out, named, written as profiles, held against the profiles in
/// force.
@NullMarked
package tco.imports.prices;

import org.jspecify.annotations.NullMarked;
