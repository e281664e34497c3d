/// The shell scripts in front of the jar, driven with Java homes that only pretend.
@NullMarked
package tco.launcher;

import org.jspecify.annotations.NullMarked;
