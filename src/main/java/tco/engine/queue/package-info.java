/// Whether machines keep up in the busiest hour: requests that arrive by chance, wait, are read and
/// answered (docs/capacity.md, "The busiest hour").
@NullMarked
package tco.engine.queue;

import org.jspecify.annotations.NullMarked;
