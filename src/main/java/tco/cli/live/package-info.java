/// `tco live`: a full screen on which a person moves assumptions. The state is a value, a key makes
/// the next one, and only [Live] and [Screen] touch the terminal.
@NullMarked
package tco.cli.live;

import org.jspecify.annotations.NullMarked;
