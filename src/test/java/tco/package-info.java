/// Rules about the code as a whole.
@NullMarked
package tco;

import org.jspecify.annotations.NullMarked;
