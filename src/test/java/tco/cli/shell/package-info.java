@NullMarked
package tco.cli.shell;

import org.jspecify.annotations.NullMarked;
