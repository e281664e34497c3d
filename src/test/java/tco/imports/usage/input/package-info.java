/// Records out of files, hostile ones among them.
@NullMarked
package tco.imports.usage.input;

import org.jspecify.annotations.NullMarked;
