/// Draws results: as SVG, with scales and labels that keep apart, and in characters, as wide as the
/// terminal allows. A drawing in SVG names its colours by class, so that the page's style sheet
/// decides them.
@NullMarked
package tco.render.chart;

import org.jspecify.annotations.NullMarked;
