package tco.profile.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.profile.yaml.Node;
import tco.profile.yaml.Sources;

/// A model's entry whose place a later layer's has taken: its prices hold for the days before that.
///
/// @param until the first day on which they hold no more
public record EarlierEntry(LocalDate until, Node.Mapping profile) {
    private static final int YEAR = 4;

    /// The entries that hold before one that takes the place of what there was: none of those that
    /// begin on its own day or later.
    ///
    /// @param earlier those before the current one, rising
    /// @param current in force until now
    static List<EarlierEntry> before(
            Node.Mapping replacing, List<EarlierEntry> earlier, Node.Mapping current) {
        Optional<LocalDate> from = from(replacing);
        if (from.isEmpty()) {
            return List.of();
        }
        List<EarlierEntry> before = new ArrayList<>();
        for (EarlierEntry entry : earlier) {
            if (!entry.until().isBefore(from.get())) {
                before.add(new EarlierEntry(from.get(), entry.profile()));
                return before;
            }
            before.add(entry);
        }
        before.add(new EarlierEntry(from.get(), current));
        return before;
    }

    /// The first day of the time that its `as_of` names; empty where it names none, and so holds
    /// for all days.
    private static Optional<LocalDate> from(Node.Mapping replacing) {
        String asOf = Sources.of(replacing, replacing.place().document().source()).asOf();
        return Sources.isDate(asOf)
                ? Optional.of(LocalDate.parse(asOf + "-01-01".substring(asOf.length() - YEAR)))
                : Optional.empty();
    }
}
