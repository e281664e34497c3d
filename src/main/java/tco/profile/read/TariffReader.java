package tco.profile.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.model.FigureKind;
import tco.model.Tariff;
import tco.profile.read.WeekWindowReader.WeekCoverage;
import tco.profile.yaml.Node;

/// Reads `usd_per_kwh`: one price, or a list of windows that cover the week exactly.
final class TariffReader {
    private static final String KEY = FigureKind.USD_PER_KWH.key();

    private TariffReader() {}

    static Optional<Tariff> read(Fields fields, ReadContext context) {
        Optional<Node> node = fields.node(KEY);
        if (node.isPresent() && node.get() instanceof Node.Sequence list && areWindows(list)) {
            return Optional.of(windows(fields, list, context));
        }
        return fields.optional(FigureKind.USD_PER_KWH).map(Tariff.Flat::new);
    }

    static Tariff standard(Fields fields) {
        return new Tariff.Flat(fields.or(FigureKind.USD_PER_KWH, Defaults.USD_PER_KWH));
    }

    private static boolean areWindows(Node.Sequence list) {
        return list.items().isEmpty()
                || list.items().stream().anyMatch(Node.Mapping.class::isInstance);
    }

    private static Tariff windows(Fields fields, Node.Sequence list, ReadContext context) {
        List<Tariff.Span> spans = new ArrayList<>();
        WeekCoverage coverage = new WeekCoverage();
        for (int i = 0; i < list.items().size(); i++) {
            if (!(list.items().get(i) instanceof Node.Mapping window)) {
                fields.fault(list.items().get(i), KEY, "not a window", "{from, to, usd}");
                continue;
            }
            Tariff.Span span = span(window, fields.path(KEY) + "." + i, context);
            spans.add(span);
            coverage.add(span.hours());
        }
        Optional<String> fault = coverage.fault();
        if (fault.isEmpty()) {
            return new Tariff.ByTimeOfDay(spans);
        }
        fields.fault(list, KEY, fault.get(), coverage.expected());
        return new Tariff.Flat(
                context.figures()
                        .enter(
                                fields.path(KEY) + ".unreadable",
                                Defaults.ONE.range(),
                                FigureKind.USD_PER_KWH,
                                Defaults.MODEL,
                                list.place().origin()));
    }

    private static Tariff.Span span(Node.Mapping window, String path, ReadContext context) {
        Fields fields = new Fields(window, path, context);
        Tariff.Span span =
                new Tariff.Span(
                        WeekWindowReader.read(fields), fields.required(FigureKind.PRICE_OF_HOURS));
        fields.close();
        return span;
    }
}
