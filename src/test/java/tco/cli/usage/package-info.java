/// `tco usage` as a whole: cases with expected figures, and what must not change them.
@NullMarked
package tco.cli.usage;

import org.jspecify.annotations.NullMarked;
