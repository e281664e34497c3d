@NullMarked
package tco.engine;

import org.jspecify.annotations.NullMarked;
