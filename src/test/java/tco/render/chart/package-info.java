@NullMarked
package tco.render.chart;

import org.jspecify.annotations.NullMarked;
