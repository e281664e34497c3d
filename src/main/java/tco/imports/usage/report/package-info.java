/// Reports of providers, bills, and the plain forms that any usage can be turned into, one reader a
/// source.
@NullMarked
package tco.imports.usage.report;

import org.jspecify.annotations.NullMarked;
