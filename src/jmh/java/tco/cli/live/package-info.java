/// Measures the live screen from within its package.
@NullMarked
package tco.cli.live;

import org.jspecify.annotations.NullMarked;
