@NullMarked
package tco.profile.catalog;

import org.jspecify.annotations.NullMarked;
