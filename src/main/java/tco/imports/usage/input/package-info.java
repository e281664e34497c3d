/// Records out of files: bytes are read in one pass, only the fields that a reader names are
/// decoded, and everything else is passed over as bytes.
@NullMarked
package tco.imports.usage.input;

import org.jspecify.annotations.NullMarked;
