@NullMarked
package tco.engine.queue;

import org.jspecify.annotations.NullMarked;
