@NullMarked
package tco.engine.capacity;

import org.jspecify.annotations.NullMarked;
