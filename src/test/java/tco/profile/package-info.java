@NullMarked
package tco.profile;

import org.jspecify.annotations.NullMarked;
