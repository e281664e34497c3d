@NullMarked
package tco.cli.live;

import org.jspecify.annotations.NullMarked;
