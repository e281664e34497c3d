@NullMarked
package tco.cli.option;

import org.jspecify.annotations.NullMarked;
