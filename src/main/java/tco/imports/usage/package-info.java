/// `tco usage`: from the files of agents, gateways and providers to events of which each counts
/// once.
@NullMarked
package tco.imports.usage;

import org.jspecify.annotations.NullMarked;
