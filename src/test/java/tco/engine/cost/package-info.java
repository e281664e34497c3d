@NullMarked
package tco.engine.cost;

import org.jspecify.annotations.NullMarked;
