@NullMarked
package tco.cli.ask;

import org.jspecify.annotations.NullMarked;
