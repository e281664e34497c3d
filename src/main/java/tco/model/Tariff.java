package tco.model;

import java.util.List;

/// The price of electricity: one price, or one for each part of the day (model 5).
public sealed interface Tariff {
    int MINUTES_PER_DAY = 24 * 60;

    /// Its prices, in the order of the day.
    default List<Figure> figures() {
        return switch (this) {
            case Flat flat -> List.of(flat.usdPerKwh());
            case ByTimeOfDay day -> day.spans().stream().map(Span::usdPerKwh).toList();
        };
    }

    record Flat(Figure usdPerKwh) implements Tariff {}

    /// Windows that cover the day exactly, and the minute at which the work time starts.
    record ByTimeOfDay(List<Span> spans, int workStartsMinute) implements Tariff {
        public ByTimeOfDay {
            spans = List.copyOf(spans);
            if (spans.stream().mapToInt(Span::minutes).sum() != MINUTES_PER_DAY) {
                throw new IllegalArgumentException("the windows must cover the day exactly");
            }
        }
    }

    /// A price from one minute of the day to another; it may run over midnight.
    record Span(int fromMinute, int toMinute, Figure usdPerKwh) {
        public Span {
            if (Math.min(fromMinute, toMinute) < 0
                    || Math.max(fromMinute, toMinute) > MINUTES_PER_DAY) {
                throw new IllegalArgumentException("a window must lie within a day");
            }
        }

        public int minutes() {
            int length = toMinute - fromMinute;
            return length > 0 ? length : length + MINUTES_PER_DAY;
        }
    }
}
