/// The command line as the last layer: values set at dotted paths.
@NullMarked
package tco.profile.setting;

import org.jspecify.annotations.NullMarked;
