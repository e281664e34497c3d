@NullMarked
package tco.engine.verdict;

import org.jspecify.annotations.NullMarked;
