@NullMarked
package tco.engine.gate;

import org.jspecify.annotations.NullMarked;
