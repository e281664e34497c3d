@NullMarked
package tco.engine.usage;

import org.jspecify.annotations.NullMarked;
