@NullMarked
package tco.cli;

import org.jspecify.annotations.NullMarked;
