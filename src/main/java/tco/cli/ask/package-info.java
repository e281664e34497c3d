/// At most eight questions that anybody can answer, and the scenario that follows from the answers.
@NullMarked
package tco.cli.ask;

import org.jspecify.annotations.NullMarked;
