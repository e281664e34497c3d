/// Nodes to the model: one reader a kind of profile.
@NullMarked
package tco.profile.read;

import org.jspecify.annotations.NullMarked;
