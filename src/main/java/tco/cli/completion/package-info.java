/// Scripts that complete the program's commands, options and their values in a shell, from the same
/// model as its help.
@NullMarked
package tco.cli.completion;

import org.jspecify.annotations.NullMarked;
