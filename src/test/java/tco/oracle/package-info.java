/// The cost model computed a second time, from the written model alone, with exact decimals on the
/// bare YAML: it shares nothing with the engine that it checks.
@NullMarked
package tco.oracle;

import org.jspecify.annotations.NullMarked;
