/// How single things are written: money, counts, ranges, dates, cells; and what JSON, CSV, Markdown
/// and a terminal need escaped or measured.
@NullMarked
package tco.render.text;

import org.jspecify.annotations.NullMarked;
