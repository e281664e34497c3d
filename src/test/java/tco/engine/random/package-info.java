@NullMarked
package tco.engine.random;

import org.jspecify.annotations.NullMarked;
