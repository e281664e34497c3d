@NullMarked
package tco.model;

import org.jspecify.annotations.NullMarked;
