@NullMarked
package tco.cli.compute;

import org.jspecify.annotations.NullMarked;
