@NullMarked
package tco.render.document;

import org.jspecify.annotations.NullMarked;
