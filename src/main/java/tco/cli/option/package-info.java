/// A parsed command line, and the options that several commands share.
@NullMarked
package tco.cli.option;

import org.jspecify.annotations.NullMarked;
