/// Long computations of commands: blocks of work on several threads, in order, and how far they
/// are.
@NullMarked
package tco.cli.compute;

import org.jspecify.annotations.NullMarked;
