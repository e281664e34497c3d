@NullMarked
package tco.engine.breakeven;

import org.jspecify.annotations.NullMarked;
