@NullMarked
package tco.cli.command;

import org.jspecify.annotations.NullMarked;
