package tco.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import tco.engine.Comparison;
import tco.engine.OptionResult;
import tco.engine.Tco;
import tco.engine.verdict.Caveats;
import tco.model.Currency;
import tco.model.Scenario;
import tco.render.comparison.ComparisonDocument;
import tco.render.document.OutputFormat;
import tco.render.explain.Explanation;
import tco.render.explain.ExplanationDocument;
import tco.testing.Scenarios;

/// Renders test scenarios.
public final class Rendering {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    public static final RenderOptions PLAIN = RenderOptions.plain(TODAY, "1.2.3");
    public static final Comparison EACH_KIND = Tco.compare(Scenarios.ofEachKind());

    private Rendering() {}

    public static String of(OutputFormat format, Comparison comparison, RenderOptions options) {
        Supplier<Caveats> caveats = () -> Caveats.of(comparison, options.today());
        return format.text(new ComparisonDocument(comparison, caveats, options), options);
    }

    public static String of(OutputFormat format, Scenario scenario) {
        return of(format, Tco.compare(scenario), PLAIN);
    }

    public static String explained(OutputFormat format, String id) {
        return format.text(
                new ExplanationDocument(Explanation.of(EACH_KIND, result(id)), PLAIN), PLAIN);
    }

    public static OptionResult result(String id) {
        return EACH_KIND.results().stream()
                .filter(result -> result.option().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public static RenderOptions wide(int width) {
        return options(width, false, SortOrder.COST, Optional.empty(), List.of());
    }

    public static RenderOptions options(
            int width,
            boolean colour,
            SortOrder sort,
            Optional<String> baseline,
            List<Column> columns) {
        return new RenderOptions(
                OptionalInt.of(width),
                colour,
                false,
                sort,
                baseline,
                columns,
                false,
                CsvDialect.RFC_4180,
                Currency.USD,
                TODAY,
                "1.2.3");
    }
}
