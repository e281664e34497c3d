@NullMarked
package tco.imports.usage.sqlite;

import org.jspecify.annotations.NullMarked;
