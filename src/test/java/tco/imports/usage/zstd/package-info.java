@NullMarked
package tco.imports.usage.zstd;

import org.jspecify.annotations.NullMarked;
