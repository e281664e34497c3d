/// Profiles as people write them, well and badly.
@NullMarked
package tco.profile;

import org.jspecify.annotations.NullMarked;
