@NullMarked
package tco.profile.yaml;

import org.jspecify.annotations.NullMarked;
