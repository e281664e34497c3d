package tco.render.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.engine.Age;
import tco.engine.OptionResult;

/// Which options rest on old figures or on estimates.
public final class Freshness {
    private static final int OLD_DAYS = 90;
    private static final int MOST_NAMES = 4;

    private Freshness() {}

    public static List<String> of(List<OptionResult> results, LocalDate today) {
        List<String> old = new ArrayList<>();
        List<String> estimates = new ArrayList<>();
        for (OptionResult result : results) {
            Optional<String> date = result.oldestFigure();
            if (date.isPresent() && Age.days(date.get(), today).orElse(0) > OLD_DAYS) {
                old.add(result.option().id() + " (" + date.get() + ")");
            }
            if (result.estimates()) {
                estimates.add(result.option().id());
            }
        }
        List<String> sentences = new ArrayList<>();
        if (!old.isEmpty()) {
            sentences.add("Figures older than " + OLD_DAYS + " days: " + names(old) + ".");
        }
        if (!estimates.isEmpty()) {
            sentences.add("Estimates: " + names(estimates) + ".");
        }
        return sentences;
    }

    private static String names(List<String> names) {
        return names.size() <= MOST_NAMES
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, MOST_NAMES))
                        + " and "
                        + (names.size() - MOST_NAMES)
                        + " more";
    }
}
