/// Results to text: what a caller may choose, and a folder for each kind of result.
@NullMarked
package tco.render;

import org.jspecify.annotations.NullMarked;
