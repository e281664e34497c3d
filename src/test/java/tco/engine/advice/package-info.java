@NullMarked
package tco.engine.advice;

import org.jspecify.annotations.NullMarked;
