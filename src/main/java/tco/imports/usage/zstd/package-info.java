/// Unpacks what zstd has packed (RFC 8878), in Java alone: the libraries that do so hold native
/// code or `sun.misc.Unsafe`, of which Java 25 warns on stderr and which later Javas take away.
@NullMarked
package tco.imports.usage.zstd;

import org.jspecify.annotations.NullMarked;
