/// The programs of `src/build`, each run as the build runs it: a source file and its arguments.
@NullMarked
package tco.build;

import org.jspecify.annotations.NullMarked;
