/// Usage that was recorded: requests and sums of requests with their tokens, whoever wrote them
/// down.
@NullMarked
package tco.model.usage;

import org.jspecify.annotations.NullMarked;
