/// What a script asks of a comparison before it goes on.
@NullMarked
package tco.engine.gate;

import org.jspecify.annotations.NullMarked;
