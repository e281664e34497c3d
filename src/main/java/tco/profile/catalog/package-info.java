/// The profiles there are: built in or from files, sorted by kind, laid over one another.
@NullMarked
package tco.profile.catalog;

import org.jspecify.annotations.NullMarked;
