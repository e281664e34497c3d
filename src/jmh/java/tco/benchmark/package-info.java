/// How fast the parts of the program are, on one thread (docs/performance.md).
@NullMarked
package tco.benchmark;

import org.jspecify.annotations.NullMarked;
