/// Random numbers that are the same on every machine, for any number of threads.
@NullMarked
package tco.engine.random;

import org.jspecify.annotations.NullMarked;
