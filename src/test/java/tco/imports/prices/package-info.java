@NullMarked
package tco.imports.prices;

import org.jspecify.annotations.NullMarked;
