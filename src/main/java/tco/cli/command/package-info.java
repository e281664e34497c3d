/// The commands, one class each, and what only they need.
@NullMarked
package tco.cli.command;

import org.jspecify.annotations.NullMarked;
