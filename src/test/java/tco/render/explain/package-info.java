@NullMarked
package tco.render.explain;

import org.jspecify.annotations.NullMarked;
