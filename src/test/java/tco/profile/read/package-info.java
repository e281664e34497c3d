@NullMarked
package tco.profile.read;

import org.jspecify.annotations.NullMarked;
