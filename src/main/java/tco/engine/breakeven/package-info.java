/// Break-evens: exact cost curves over the volume, and where one lies below another.
@NullMarked
package tco.engine.breakeven;

import org.jspecify.annotations.NullMarked;
