package tco.cli.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import tco.cli.console.UsageException;
import tco.cli.console.Version;
import tco.engine.Comparison;
import tco.model.Currency;
import tco.model.Scenario;
import tco.render.Column;
import tco.render.RenderOptions;
import tco.render.SortOrder;
import tco.render.comparison.ComparisonColumns;
import tco.text.Nearest;

/// The options that shape a comparison's rows and columns.
public final class ComparisonOptions {
    private static final Choice<SortOrder> SORT =
            Choice.of("--sort", SortOrder.values(), SortOrder::key);

    private static final List<String> COSTS = List.of("price", "usd", "money", "month", "cheapest");

    private static final String NOTES = "--notes";

    private ComparisonOptions() {}

    public static void describe(CommandSpec spec) {
        spec.addOption(SORT.option("the order of rows (default: cost)"));
        spec.addOption(Options.value("--baseline", "ID", "show savings against this option"));
        spec.addOption(Options.value("--columns", "NAME,...", "the columns of a table or CSV"));
        describeNotes(spec);
    }

    /// The option that shows all notes, for tables that count them otherwise.
    public static void describeNotes(CommandSpec spec) {
        spec.addOption(Options.flag(NOTES, "print all notes under a table"));
    }

    /// How a command without these options shows its numbers.
    public static RenderOptions plain(Invocation in) {
        return new RenderOptions(
                in.console().width(),
                OutputOptions.colour(in),
                OutputOptions.ascii(in),
                SortOrder.COST,
                Optional.empty(),
                List.of(),
                in.has(NOTES),
                CsvOptions.dialect(in),
                Currency.USD,
                in.console().today().get(),
                Version.number());
    }

    /// The same in the currency of a scenario.
    public static RenderOptions plain(Invocation in, Scenario scenario) {
        return plain(in).in(scenario.currency());
    }

    public static RenderOptions of(Invocation in, Comparison comparison) {
        RenderOptions plain = plain(in);
        return new RenderOptions(
                plain.width(),
                plain.colour(),
                plain.ascii(),
                sort(in),
                OptionIds.of(in, "--baseline")
                        .map(id -> known(id, comparison))
                        .or(() -> comparison.today().map(paid -> paid.option().id())),
                columns(in, ComparisonColumns::names),
                plain.allNotes(),
                plain.csv(),
                comparison.scenario().currency(),
                plain.today(),
                plain.version());
    }

    private static SortOrder sort(Invocation in) {
        in.text(SORT.name())
                .filter(COSTS::contains)
                .ifPresent(said -> {
                    throw new UsageException(
                            SORT.name() + ": unknown value '" + said + "' (did you mean cost?)");
                });
        return SORT.of(in, SortOrder.COST);
    }

    private static String known(String id, Comparison comparison) {
        List<String> ids =
                comparison.results().stream().map(result -> result.option().id()).toList();
        if (!ids.contains(id)) {
            throw new UsageException(
                    "--baseline: unknown option '"
                            + Nearest.shortened(id)
                            + "' ("
                            + Nearest.hintOrAll(id, ids)
                            + ")");
        }
        return id;
    }

    /// The columns that were asked for by name, among those that the command knows; none where the
    /// usual ones will do.
    public static List<Column> columns(Invocation in, Supplier<List<String>> all) {
        Optional<String> asked = in.text("--columns");
        if (asked.isEmpty()) {
            return List.of();
        }
        List<String> known = all.get();
        List<Column> columns = new ArrayList<>();
        for (String name : asked.get().split(",", -1)) {
            columns.add(
                    ComparisonColumns.find(name)
                            .filter(column -> known.contains(column.key()))
                            .orElseThrow(() -> unknown(name, known)));
        }
        return columns;
    }

    private static UsageException unknown(String column, List<String> known) {
        return new UsageException(
                "--columns: unknown column '"
                        + Nearest.shortened(column)
                        + "' ("
                        + Nearest.hintOrAll(column, known)
                        + ")");
    }
}
