@NullMarked
package tco.engine.sensitivity;

import org.jspecify.annotations.NullMarked;
