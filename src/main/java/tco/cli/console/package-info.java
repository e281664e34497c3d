/// What the process lends a command: streams, surroundings, files that appear whole; and how it
/// ends.
@NullMarked
package tco.cli.console;

import org.jspecify.annotations.NullMarked;
