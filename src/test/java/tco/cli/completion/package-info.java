@NullMarked
package tco.cli.completion;

import org.jspecify.annotations.NullMarked;
