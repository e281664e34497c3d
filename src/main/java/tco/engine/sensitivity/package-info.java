/// How the cost moves when one figure moves.
@NullMarked
package tco.engine.sensitivity;

import org.jspecify.annotations.NullMarked;
