/// Figures as profiles write them: keys, units, limits, ranges, and the book that gives each its
/// slot.
@NullMarked
package tco.profile.figure;

import org.jspecify.annotations.NullMarked;
