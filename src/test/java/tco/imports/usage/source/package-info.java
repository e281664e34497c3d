/// What readers of sources have in common.
@NullMarked
package tco.imports.usage.source;

import org.jspecify.annotations.NullMarked;
