/// Charts: lines and bars are described once, and drawn by pens: as SVG, in characters or in dots.
/// A drawing in SVG names its colours by class, so that the page's style sheet decides them.
@NullMarked
package tco.render.chart;

import org.jspecify.annotations.NullMarked;
