@NullMarked
package tco.imports.usage.report;

import org.jspecify.annotations.NullMarked;
