@NullMarked
package tco.render.text;

import org.jspecify.annotations.NullMarked;
