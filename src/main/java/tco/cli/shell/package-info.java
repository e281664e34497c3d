/// A session at a prompt or in a script: commands, one a line, over a scenario that changes.
@NullMarked
package tco.cli.shell;

import org.jspecify.annotations.NullMarked;
