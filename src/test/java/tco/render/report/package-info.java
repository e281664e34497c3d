@NullMarked
package tco.render.report;

import org.jspecify.annotations.NullMarked;
