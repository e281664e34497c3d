/// What several tests share.
@NullMarked
package tco.testing;

import org.jspecify.annotations.NullMarked;
