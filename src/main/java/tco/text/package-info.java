/// Numbers, names and widths as people write and read them: parsing `10M`, rounding, near misses of
/// a name, what a terminal may be sent and how wide it is there.
@NullMarked
package tco.text;

import org.jspecify.annotations.NullMarked;
