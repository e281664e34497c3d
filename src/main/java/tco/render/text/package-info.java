/// How single things are written: money, counts, dates, cells; and what JSON, CSV and Markdown need
/// escaped.
@NullMarked
package tco.render.text;

import org.jspecify.annotations.NullMarked;
