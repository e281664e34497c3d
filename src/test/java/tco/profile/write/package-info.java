@NullMarked
package tco.profile.write;

import org.jspecify.annotations.NullMarked;
