/// What a distribution holds, as far as it is known before one is built.
@NullMarked
package tco.dist;

import org.jspecify.annotations.NullMarked;
