/// YAML to trees of nodes that know their file and line, and the faults found in them.
@NullMarked
package tco.profile.yaml;

import org.jspecify.annotations.NullMarked;
