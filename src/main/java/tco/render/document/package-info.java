/// Results as documents of paragraphs, points and tables, and one writer for each format.
@NullMarked
package tco.render.document;

import org.jspecify.annotations.NullMarked;
