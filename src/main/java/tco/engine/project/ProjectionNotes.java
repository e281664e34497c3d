package tco.engine.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.engine.project.Projection.ProjectedOption.Month;

/// What happens to an option over the months, in words.
final class ProjectionNotes {
    private ProjectionNotes() {}

    static List<String> of(Spending spending, Optional<Payback> payback) {
        List<String> notes = new ArrayList<>();
        List<Month> log = spending.log();
        growth(log, notes);
        if (spending.replaced() > 0) {
            notes.add("replaces " + machines(spending.replaced()) + " at the end of life");
        }
        spending.shortfall()
                .ifPresent(month ->
                        notes.add(
                                "from month "
                                        + month
                                        + " it cannot serve the whole demand"
                                        + (payback.isEmpty() ? ", so it gets no payback" : "")));
        payback.ifPresent(against -> payback(against, notes));
        return List.copyOf(notes);
    }

    private static void growth(List<Month> log, List<String> notes) {
        double first = log.get(1).units();
        double most = first;
        int when = 1;
        for (int month = 2; month < log.size(); month++) {
            if (log.get(month).units() > most) {
                most = log.get(month).units();
                when = month;
            }
        }
        if (most > first) {
            notes.add(
                    "grows from "
                            + whole(first)
                            + " to "
                            + whole(most)
                            + " units by month "
                            + when);
        }
    }

    private static void payback(Payback payback, List<String> notes) {
        if (payback.byResale()) {
            notes.add("level with the baseline only through the resale in the last month");
        }
        payback.dearerAgain()
                .ifPresent(month ->
                        notes.add("cheaper for a time, but dearer again from month " + month));
    }

    private static String machines(double count) {
        return count == 1 ? "1 machine" : whole(count) + " machines";
    }

    private static String whole(double count) {
        return Long.toString((long) count);
    }
}
