/// A result as a document of headings, tables and lines, written once and shown in every format.
@NullMarked
package tco.render.document;

import org.jspecify.annotations.NullMarked;
