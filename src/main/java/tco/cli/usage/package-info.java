/// Reads recorded usage for commands: where it lies, what of it counts, and what to say of it.
@NullMarked
package tco.cli.usage;

import org.jspecify.annotations.NullMarked;
