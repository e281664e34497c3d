@NullMarked
package tco.profile.figure;

import org.jspecify.annotations.NullMarked;
