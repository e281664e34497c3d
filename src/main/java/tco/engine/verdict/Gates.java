package tco.engine.verdict;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import tco.model.Case;

/// The gates that a comparison must pass.
///
/// @param option the id of the option to look at; empty for the expected one, or the cheapest
/// @param any whether the cheapest is to be looked at, whichever that is
/// @param budgetUsd the most that it may cost a month, in the case `at`
/// @param expect the id of the option that should be the cheapest
/// @param maxAgeDays how old a dated figure in use may be on the day `today`
public record Gates(
        Optional<String> option,
        boolean any,
        OptionalDouble budgetUsd,
        Case at,
        Optional<String> expect,
        OptionalInt maxAgeDays,
        LocalDate today) {

    /// The id of the option that the budget and the ages are asked of; empty where none is named.
    public Optional<String> named() {
        return option.or(() -> expect);
    }

    /// Whether ages are asked of one option, not of all that were compared.
    public boolean looksAtOne() {
        return any || named().isPresent();
    }

    public boolean asksNothing() {
        return budgetUsd.isEmpty() && expect.isEmpty() && maxAgeDays.isEmpty();
    }
}
