/// A comparison as text: one class a format behind one interface, listed in [OutputFormat].
@NullMarked
package tco.render;

import org.jspecify.annotations.NullMarked;
