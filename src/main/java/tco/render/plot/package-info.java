/// Charts in characters, in Unicode blocks or ASCII, as wide as the terminal allows.
@NullMarked
package tco.render.plot;

import org.jspecify.annotations.NullMarked;
