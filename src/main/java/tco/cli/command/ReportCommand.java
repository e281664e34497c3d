package tco.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import tco.cli.console.UsageException;
import tco.cli.console.Version;
import tco.cli.option.Choice;
import tco.cli.option.Invocation;
import tco.cli.option.NamedOptions;
import tco.cli.option.OptionIds;
import tco.cli.option.Options;
import tco.cli.option.OutputOptions;
import tco.cli.option.ProjectionOptions;
import tco.cli.option.ScenarioOptions;
import tco.cli.session.CommandText;
import tco.engine.Comparison;
import tco.engine.OptionResult;
import tco.engine.Tco;
import tco.engine.breakeven.CheapestByVolume;
import tco.engine.breakeven.VolumeCurves;
import tco.engine.breakeven.VolumeRegions;
import tco.engine.cost.Demand;
import tco.engine.project.Projection;
import tco.engine.project.ProjectionTerms;
import tco.engine.project.Projector;
import tco.engine.sensitivity.Sensitivity;
import tco.engine.verdict.Caveats;
import tco.engine.verdict.Verdict;
import tco.model.Case;
import tco.model.Option;
import tco.model.Scenario;
import tco.profile.Profiles;
import tco.profile.Request;
import tco.render.comparison.AskedText;
import tco.render.report.CostReport;
import tco.render.report.CostReport.CostsByVolume;
import tco.render.report.ReportFormat;
import tco.text.Nearest;
import tco.text.Printable;

/// `tco report`: everything that a decision rests on, in one file to show to others.
public final class ReportCommand implements Command {
    private static final Choice<ReportFormat> FORMAT =
            Choice.of("--format", ReportFormat.values(), ReportFormat::key);
    private static final List<String> OWN =
            List.of(
                    "--title",
                    "--months",
                    "--growth",
                    "--api-decline",
                    "--discount",
                    "--baseline",
                    "--swing",
                    "--format",
                    "--output");
    private static final int MOST_TITLE = 200;

    @Override
    public String name() {
        return "report";
    }

    @Override
    public String summary() {
        return "Write the comparison, charts, figures and sources as a page.";
    }

    @Override
    public List<String> examples() {
        return List.of(
                "tco report --tokens 10M --output report.html",
                "tco report --scenario team-of-5 --growth 3% --output report.md",
                "tco report m4-max-128gb claude-sonnet-4-6 --tokens 200M --format markdown");
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(Options.arguments("OPTION", "0..*", NamedOptions.COMPARED));
        spec.addOption(
                Options.value(
                        "--title",
                        "TEXT",
                        "the title (default: the scenario's name, or what is asked)"));
        ProjectionOptions.describe(spec);
        spec.addOption(
                Options.value(
                        "--swing", "SHARE", "also move figures without a range by this: 20%"));
        ScenarioOptions.describe(spec);
        spec.addOption(FORMAT.option("the format (default: by the file's name, else html)"));
        spec.addOption(
                Options.value(
                        "--output",
                        "FILE",
                        "write to a .html or .md file, whole or not at all (default: stdout)"));
    }

    @Override
    public int run(Invocation in) {
        if (in.console().terminalWidth().isPresent()
                && in.text("--output").isEmpty()
                && in.text(FORMAT.name()).isEmpty()) {
            throw new UsageException(
                    "report: a page is no text for a terminal (tco report --output report.html)");
        }
        ReportFormat format = format(in);
        String title = title(in);
        ProjectionTerms terms = ProjectionOptions.terms(in);
        OptionalDouble swing = SensitivityCommand.swing(in);
        Optional<String> baseline = OptionIds.of(in, "--baseline");
        Scenario scenario = NamedOptions.load(in, OptionIds.asked(in), baseline.stream().toList());
        ProjectionOptions.refuseAstronomy(scenario, terms, Case.TYPICAL, in);
        Comparison comparison = Tco.compare(scenario);
        Projection projection =
                Projector.project(
                        scenario,
                        terms,
                        Case.TYPICAL,
                        baseline.map(id -> NamedOptions.find(scenario, id)));
        CostReport report =
                new CostReport(
                        title.isEmpty() ? usualTitle(in, comparison) : title,
                        comparison,
                        Verdict.of(comparison, in.console().today().get()),
                        Caveats.of(comparison, in.console().today().get()),
                        byVolume(comparison),
                        projection,
                        comparison.cheapest().map(best -> sensitivity(best, scenario, swing)),
                        in.usage(),
                        command(in),
                        in.console().today().get(),
                        Version.number());
        StringBuilder text = new StringBuilder();
        format.append(report, text);
        return OutputOptions.deliver(in, text);
    }

    /// The scenario's name where its tokens and developers are its own; else what was asked.
    private static String usualTitle(Invocation in, Comparison comparison) {
        Request asked = ScenarioOptions.request(in, OptionIds.asked(in));
        Request bare =
                new Request(
                        asked.scenario(), asked.profiles(), Optional.empty(), List.of(), List.of());
        Scenario scenario = comparison.scenario();
        boolean unchanged =
                used(Profiles.load(bare, in.console().profiles()).scenario())
                        .equals(used(scenario));
        return unchanged ? scenario.name() : new AskedText(comparison).first();
    }

    /// The tokens and developers of each case.
    private static List<Object> used(Scenario scenario) {
        List<Object> used = new ArrayList<>();
        for (Case at : Case.values()) {
            Demand demand = Demand.of(scenario.workload(), scenario.corner(at));
            used.add(demand.tokens());
            used.add(demand.developers());
        }
        return used;
    }

    private static Optional<CostsByVolume> byVolume(Comparison comparison) {
        return VolumeCurves.cheapest(comparison)
                .map(cheapest -> byVolume(comparison, cheapest))
                .filter(costs -> !costs.curves().curves().isEmpty());
    }

    private static CostsByVolume byVolume(Comparison comparison, CheapestByVolume cheapest) {
        VolumeCurves curves =
                VolumeCurves.around(comparison, cheapest.ranges(), CostsByVolume.STEPS);
        return new CostsByVolume(
                cheapest,
                curves,
                VolumeCurves.of(comparison, CostsByVolume.listed(cheapest, curves)),
                VolumeRegions.of(comparison, CostsByVolume.shown(cheapest, curves)));
    }

    private static Sensitivity sensitivity(
            OptionResult best, Scenario scenario, OptionalDouble swing) {
        Option option = best.option();
        return Sensitivity.of(scenario, option, swing);
    }

    private static String title(Invocation in) {
        String title = in.text("--title").orElse("").strip();
        if (title.length() > MOST_TITLE) {
            throw new UsageException(
                    "--title: '"
                            + Nearest.shortened(title)
                            + "' is longer than "
                            + MOST_TITLE
                            + " characters");
        }
        return title;
    }

    /// The format that is asked for, or that the file's name asks for; both must agree.
    private static ReportFormat format(Invocation in) {
        Optional<ReportFormat> said = FORMAT.of(in);
        Optional<String> file = in.text("--output");
        Optional<ReportFormat> named = file.flatMap(ReportCommand::byEnding);
        if (file.isPresent() && said.isEmpty() && named.isEmpty()) {
            throw new UsageException(
                    "--output: '"
                            + Nearest.shortened(file.get())
                            + "' is neither a page nor Markdown (a name that ends in .html or .md,"
                            + " or --format html|markdown)");
        }
        if (said.isPresent() && named.isPresent() && said.get() != named.get()) {
            throw new UsageException(
                    "--format: "
                            + said.get().key()
                            + " does not go with --output '"
                            + Nearest.shortened(file.orElse(""))
                            + "' (a name that ends in "
                            + said.get().endings().getFirst()
                            + ")");
        }
        return said.or(() -> named).orElse(ReportFormat.HTML);
    }

    private static Optional<ReportFormat> byEnding(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return Stream.of(ReportFormat.values())
                .filter(format -> format.endings().stream().anyMatch(name::endsWith))
                .findFirst();
    }

    private static String command(Invocation in) {
        List<String> own = new ArrayList<>();
        for (String name : OWN) {
            in.text(name).ifPresent(value -> own.addAll(List.of(name, value)));
        }
        Request request = ScenarioOptions.request(in, OptionIds.asked(in));
        return Printable.of(CommandText.of("report", request, own));
    }
}
