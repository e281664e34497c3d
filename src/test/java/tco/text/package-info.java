@NullMarked
package tco.text;

import org.jspecify.annotations.NullMarked;
