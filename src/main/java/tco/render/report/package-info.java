/// The report: everything that a decision rests on, in one self-contained page or Markdown file.
@NullMarked
package tco.render.report;

import org.jspecify.annotations.NullMarked;
