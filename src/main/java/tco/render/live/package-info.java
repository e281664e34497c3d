/// The live screen: a pure function from what is asked for, what it costs and a size to styled
/// lines.
@NullMarked
package tco.render.live;

import org.jspecify.annotations.NullMarked;
