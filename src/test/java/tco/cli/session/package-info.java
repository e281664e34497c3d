@NullMarked
package tco.cli.session;

import org.jspecify.annotations.NullMarked;
