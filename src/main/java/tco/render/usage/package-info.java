/// `tco usage` as documents: the spend profile for people, as rows, and for programs.
@NullMarked
package tco.render.usage;

import org.jspecify.annotations.NullMarked;
