/// A comparison at several volumes.
@NullMarked
package tco.render.volumes;

import org.jspecify.annotations.NullMarked;
