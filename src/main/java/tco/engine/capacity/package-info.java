/// What a machine can do with an open model that nobody has measured there: whether it fits, how
/// fast it reads and how fast it writes (docs/capacity.md).
@NullMarked
package tco.engine.capacity;

import org.jspecify.annotations.NullMarked;
