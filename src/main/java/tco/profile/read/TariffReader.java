package tco.profile.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.model.FigureKind;
import tco.model.Tariff;
import tco.profile.yaml.Node;

/// Reads `usd_per_kwh`: one price, or a list of windows that cover the day exactly.
final class TariffReader {
    private static final String KEY = FigureKind.USD_PER_KWH.key();

    private TariffReader() {}

    static Optional<Tariff> read(Fields fields, int workStartsMinute, ReadContext context) {
        Optional<Node> node = fields.node(KEY);
        if (node.isPresent() && node.get() instanceof Node.Sequence list && areWindows(list)) {
            return Optional.of(windows(fields, list, workStartsMinute, context));
        }
        return fields.optional(FigureKind.USD_PER_KWH).map(Tariff.Flat::new);
    }

    static Tariff standard(Fields fields) {
        return new Tariff.Flat(
                fields.or(FigureKind.USD_PER_KWH, Defaults.USD_PER_KWH, Defaults.ARTICLE));
    }

    private static boolean areWindows(Node.Sequence list) {
        return list.items().isEmpty()
                || list.items().stream().anyMatch(Node.Mapping.class::isInstance);
    }

    private static Tariff windows(
            Fields fields, Node.Sequence list, int workStartsMinute, ReadContext context) {
        List<Tariff.Span> spans = new ArrayList<>();
        boolean[] covered = new boolean[Tariff.MINUTES_PER_DAY];
        boolean exact = true;
        for (int i = 0; i < list.items().size(); i++) {
            if (!(list.items().get(i) instanceof Node.Mapping window)) {
                fields.fault(list.items().get(i), KEY, "not a window", "{from, to, usd}");
                continue;
            }
            Tariff.Span span = span(window, fields.path(KEY) + "." + i, context);
            spans.add(span);
            for (int minute = 0; minute < span.minutes(); minute++) {
                int at = (span.fromMinute() + minute) % Tariff.MINUTES_PER_DAY;
                exact &= !covered[at];
                covered[at] = true;
            }
        }
        for (boolean minute : covered) {
            exact &= minute;
        }
        if (!exact) {
            fields.fault(
                    list, KEY, "the windows do not cover the day exactly", "24 hours, none twice");
            return new Tariff.Flat(
                    context.figures()
                            .enter(
                                    fields.path(KEY) + ".unreadable",
                                    Defaults.ONE,
                                    FigureKind.USD_PER_KWH,
                                    Defaults.MODEL,
                                    list.place().origin()));
        }
        return new Tariff.ByTimeOfDay(spans, workStartsMinute);
    }

    private static Tariff.Span span(Node.Mapping window, String path, ReadContext context) {
        Fields fields = new Fields(window, path, context);
        for (String key : List.of("from", "to")) {
            if (fields.node(key).isEmpty()) {
                fields.missing(key, "\"HH:MM\"");
            }
        }
        Tariff.Span span =
                new Tariff.Span(
                        TimeOfDay.read(fields, "from", 0) % Tariff.MINUTES_PER_DAY,
                        TimeOfDay.read(fields, "to", Tariff.MINUTES_PER_DAY),
                        fields.required(FigureKind.PRICE_OF_HOURS));
        fields.close();
        return span;
    }
}
