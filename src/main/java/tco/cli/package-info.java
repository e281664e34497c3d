/// The command line: the only place that reads arguments, prints, or ends the process.
@NullMarked
package tco.cli;

import org.jspecify.annotations.NullMarked;
