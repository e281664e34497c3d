package tco.model;

import java.util.List;

/// The price of electricity: one price, or one for each part of the week (model 5).
public sealed interface Tariff {

    /// Its prices, in the order of the profile.
    default List<Figure> figures() {
        return switch (this) {
            case Flat flat -> List.of(flat.usdPerKwh());
            case ByTimeOfDay day -> day.spans().stream().map(Span::usdPerKwh).toList();
        };
    }

    record Flat(Figure usdPerKwh) implements Tariff {}

    /// Windows that cover the week exactly.
    record ByTimeOfDay(List<Span> spans) implements Tariff {
        public ByTimeOfDay {
            spans = List.copyOf(spans);
            int covered = 0;
            for (Span span : spans) {
                covered += span.hours().days().count() * span.hours().minutes();
            }
            if (covered != WeekWindow.MINUTES_PER_WEEK) {
                throw new IllegalArgumentException("the windows must cover the week exactly");
            }
        }
    }

    /// A price and the part of the week in which it holds.
    record Span(WeekWindow hours, Figure usdPerKwh) {}
}
