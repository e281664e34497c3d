/// Cash month by month over a horizon: growth, falling API prices, purchases, replacement, resale.
@NullMarked
package tco.engine.project;

import org.jspecify.annotations.NullMarked;
