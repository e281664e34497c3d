package tco.engine.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tco.engine.Age;
import tco.engine.OptionResult;

/// Which options rest on old figures, and which on estimates, in the order of the comparison.
public record FigureQuality(List<OptionResult> outdated, List<OptionResult> estimated) {
    /// A figure is old when its date is more than this many days ago.
    public static final int OLD_DAYS = 90;

    static FigureQuality of(List<OptionResult> results, LocalDate today) {
        List<OptionResult> outdated = new ArrayList<>();
        List<OptionResult> estimated = new ArrayList<>();
        for (OptionResult result : results) {
            if (isOutdated(result, today)) {
                outdated.add(result);
            }
            if (result.estimates()) {
                estimated.add(result);
            }
        }
        return new FigureQuality(List.copyOf(outdated), List.copyOf(estimated));
    }

    private static boolean isOutdated(OptionResult result, LocalDate today) {
        return result.oldestFigure().isPresent()
                && Age.days(result.oldestFigure().get(), today).orElse(0) > OLD_DAYS;
    }
}
