/// Comparisons of options as documents: their columns and order, notes, and the verdict in words.
@NullMarked
package tco.render.comparison;

import org.jspecify.annotations.NullMarked;
