package tco.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import tco.cli.console.ExitCode;
import tco.cli.console.SeveralFaultsException;
import tco.cli.console.UsageException;
import tco.cli.console.Version;
import tco.cli.console.WholeFile;
import tco.cli.option.Choice;
import tco.cli.option.ComparisonOptions;
import tco.cli.option.CurrencyOptions;
import tco.cli.option.Invocation;
import tco.cli.option.Options;
import tco.cli.option.OutputOptions;
import tco.cli.option.ScenarioOptions;
import tco.cli.option.UsageOptions;
import tco.cli.session.ShellQuoting;
import tco.cli.usage.PlanReplay;
import tco.cli.usage.UsageReading;
import tco.cli.usage.UsageSummaries;
import tco.cli.usage.WorkloadFile;
import tco.engine.usage.ListPrices;
import tco.engine.usage.PlanFit;
import tco.engine.usage.UsageProfile;
import tco.engine.usage.UsageProfiler;
import tco.engine.usage.UsageProfiler.UsageScope;
import tco.engine.usage.UsageRows.UsageKey;
import tco.imports.usage.ImportedUsage;
import tco.imports.usage.UsageImport;
import tco.imports.usage.report.AggregateQuery;
import tco.imports.usage.report.SqlDialect;
import tco.imports.usage.source.SourceReader;
import tco.model.Currency;
import tco.profile.PriceBook;
import tco.profile.ProfileBook;
import tco.profile.catalog.Layers;
import tco.profile.setting.Setting;
import tco.render.usage.UsageDocument;
import tco.render.usage.UsageSummary;

/// `tco usage`: what coding agents, gateways and providers have written down, counted and priced.
public final class UsageCommand implements Command {
    private static final String NAMES = "--names";
    private static final String SQL = "sql";
    private static final Choice<SqlDialect> DIALECT =
            Choice.of("--dialect", SqlDialect.values(), SqlDialect::label);
    private static final String SAVE = "--save";
    private static final String ID = "--id";
    private static final String FORCE = "--force";
    private static final String USUAL_ID = "my-usage";

    @Override
    public String name() {
        return "usage";
    }

    @Override
    public String summary() {
        return "Count and price what agents, gateways and providers recorded.";
    }

    @Override
    public List<String> examples() {
        return List.of(
                "tco usage",
                "tco usage --month 2026-10 --by day",
                "tco usage --from 'exports/**/*.csv' --timezone UTC --format json",
                "tco usage sql --dialect duckdb");
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(
                Options.arguments(
                        "FILE|DIR", "0..*", "files and folders, as with --from; or the word sql"));
        UsageOptions.describe(spec);
        spec.addOption(UsageOptions.by());
        spec.addOption(PlanReplay.option());
        spec.addOption(Options.flag(NAMES, "print the names of projects and users"));
        spec.addOption(Options.value(SAVE, "FILE", "write the workload, for --workload FILE"));
        spec.addOption(
                Options.value(ID, "TEXT", "the id of the saved workload (default: my-usage)"));
        spec.addOption(Options.flag(FORCE, "replace a file that exists"));
        spec.addOption(
                Options.repeatable(Setting.SET, "PATH=VALUE", "set a price: pricing.ID.input=3"));
        spec.addOption(
                Options.repeatable("--profiles", "FILE|DIR", "profiles to lay over the others"));
        spec.addOption(DIALECT.option("of the query that 'sql' prints for a warehouse"));
        CurrencyOptions.describe(spec);
        OutputOptions.describe(spec);
    }

    @Override
    public int run(Invocation in) {
        if (in.arguments().equals(List.of(SQL)) || in.has(DIALECT.name())) {
            return sql(in);
        }
        return usage(in);
    }

    /// The query that sums a warehouse's requests up.
    private static int sql(Invocation in) {
        if (!in.arguments().equals(List.of(SQL))) {
            throw new UsageException(DIALECT.name() + ": goes with 'tco usage sql' alone");
        }
        SqlDialect dialect =
                DIALECT.of(in)
                        .orElseThrow(() ->
                                new UsageException(
                                        "usage sql: needs "
                                                + DIALECT.name()
                                                + " (one of "
                                                + String.join(", ", SqlDialect.labels())
                                                + ")"));
        return OutputOptions.deliver(in, AggregateQuery.text(dialect));
    }

    private static int usage(Invocation in) {
        UsageOptions options = new UsageOptions(in);
        List<SourceReader<?>> readers = options.readers();
        UsageScope terms = options.terms();
        List<UsageKey> by = options.keysAsked();
        PlanReplay plans = PlanReplay.of(in, options);
        List<String> paths = new ArrayList<>(in.texts(UsageOptions.FROM));
        paths.addAll(in.arguments());
        if (!options.faults().isEmpty()) {
            throw new SeveralFaultsException(options.faults(), ExitCode.WRONG_USAGE);
        }
        ImportedUsage usage =
                UsageReading.read(in.console(), paths, readers, by.contains(UsageKey.PROJECT));
        PriceBook book =
                PriceBook.open(
                        in.console().profiles(),
                        ScenarioOptions.profiles(in),
                        ScenarioOptions.set(in));
        ListPrices prices = new ListPrices(book.apis(), book.aliases());
        ImportedUsage counted =
                UsageReading.withoutOverlap(usage, UsageOptions.OVERLAP.of(in), terms, prices);
        UsageProfile profile =
                new UsageProfiler(terms, prices, by)
                        .profile(
                                counted.events(),
                                counted.money(),
                                counted.peaks(),
                                counted.dropped());
        return print(
                in,
                profile,
                counted,
                comparison(in, options, paths, profile),
                plans.fits(profile, counted, terms, prices));
    }

    /// The command that compares all options on the usage that was read. What was sent in cannot be
    /// read again, and `--usage` takes one path: what is more goes through a saved workload.
    private static String comparison(
            Invocation in, UsageOptions options, List<String> paths, UsageProfile profile) {
        Path directory = in.console().directory();
        if (paths.size() > 1
                || paths.contains("-")
                || paths.stream().anyMatch(path -> UsageImport.isPipe(directory.resolve(path)))) {
            return "tco compare --workload my-usage.yaml (after --save my-usage.yaml)";
        }
        return ShellQuoting.line(
                options.compareWords(paths.stream().findFirst(), profile.window()));
    }

    private static int print(
            Invocation in,
            UsageProfile profile,
            ImportedUsage usage,
            String command,
            List<PlanFit.Result> plans) {
        UsageSummary summary =
                UsageSummaries.of(
                        profile,
                        usage,
                        in.console().today().get(),
                        in.has(NAMES),
                        OutputOptions.ascii(in),
                        command,
                        plans);
        usage.warnings().forEach(warning -> in.console().say("warning: " + warning));
        if (in.has("--verbose")) {
            usage.unrecognised().forEach(file -> in.console().say("not recognised: " + file));
        }
        in.text(SAVE).ifPresent(file -> save(in, file, profile, summary.warnings()));
        Currency currency =
                ProfileBook.open(in.console().profiles(), ScenarioOptions.profiles(in))
                        .currency(CurrencyOptions.of(in));
        OutputOptions.deliver(
                in, new UsageDocument(summary), ComparisonOptions.plain(in).in(currency));
        return usage.failedNamed() ? ExitCode.FAILED : ExitCode.DONE;
    }

    private static void save(
            Invocation in, String file, UsageProfile profile, List<String> warnings) {
        Path path = Layers.resolve(in.console().directory(), file);
        if (Files.exists(path) && !in.has(FORCE)) {
            throw new SeveralFaultsException(
                    List.of(file + ": exists already (use --force)"), ExitCode.WRONG_USAGE);
        }
        if (profile.parts().isEmpty()) {
            throw new UsageException(SAVE + ": no usage in these days");
        }
        String id = in.text(ID).orElse(USUAL_ID);
        WholeFile.write(path, WorkloadFile.text(profile, id, Version.number(), warnings));
        in.console().say("saved: tco compare --workload " + file);
    }
}
