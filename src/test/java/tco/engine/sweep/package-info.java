@NullMarked
package tco.engine.sweep;

import org.jspecify.annotations.NullMarked;
