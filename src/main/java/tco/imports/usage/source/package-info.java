/// What a reader of a source is, and what readers have in common: keys, repeats, sums.
@NullMarked
package tco.imports.usage.source;

import org.jspecify.annotations.NullMarked;
