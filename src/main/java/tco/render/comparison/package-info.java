/// A comparison of options: its columns, their order and fitting, the verdict; one renderer a
/// format.
@NullMarked
package tco.render.comparison;

import org.jspecify.annotations.NullMarked;
