/// What machines can do with models, as documents.
@NullMarked
package tco.render.capacity;

import org.jspecify.annotations.NullMarked;
