@NullMarked
package tco.engine.simulate;

import org.jspecify.annotations.NullMarked;
