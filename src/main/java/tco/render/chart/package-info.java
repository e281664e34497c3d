/// Draws results as SVG: scales, labels that keep apart, and one class a chart. A drawing names its
/// colours by class, so that the page's style sheet decides them.
@NullMarked
package tco.render.chart;

import org.jspecify.annotations.NullMarked;
