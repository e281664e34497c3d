/// Cases with expected totals, and what must not change a count.
@NullMarked
package tco.imports.usage;

import org.jspecify.annotations.NullMarked;
