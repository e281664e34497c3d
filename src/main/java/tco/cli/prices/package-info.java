/// The actions of `tco prices`: importing from catalogues, and holding the profiles against them.
@NullMarked
package tco.cli.prices;

import org.jspecify.annotations.NullMarked;
