@NullMarked
package tco.engine.project;

import org.jspecify.annotations.NullMarked;
