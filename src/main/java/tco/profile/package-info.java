/// From YAML profiles and command-line settings to the model: strict, with every fault named by
/// file, line and path.
@NullMarked
package tco.profile;

import org.jspecify.annotations.NullMarked;
