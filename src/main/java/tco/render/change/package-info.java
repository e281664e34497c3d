/// What a change did to a comparison, in every format.
@NullMarked
package tco.render.change;

import org.jspecify.annotations.NullMarked;
