/// What a person has asked for so far in an interactive command: immutable states and their
/// history.
@NullMarked
package tco.cli.session;

import org.jspecify.annotations.NullMarked;
