package tco.engine.verdict;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import tco.model.Case;

/// The gates that a comparison must pass.
///
/// @param option the id of the option to look at; empty for the cheapest
/// @param budgetUsd the most that it may cost a month, in the case `at`
/// @param expect the id of the option that should be the cheapest
/// @param maxAgeDays how old a dated figure in use may be on the day `today`
public record Gates(
        Optional<String> option,
        OptionalDouble budgetUsd,
        Case at,
        Optional<String> expect,
        OptionalInt maxAgeDays,
        LocalDate today) {

    public boolean asksNothing() {
        return budgetUsd.isEmpty() && expect.isEmpty() && maxAgeDays.isEmpty();
    }
}
