package tco.cli.command;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import tco.cli.console.UsageException;
import tco.cli.option.Choice;
import tco.cli.option.ComparisonOptions;
import tco.cli.option.Invocation;
import tco.cli.option.NumberOption;
import tco.cli.option.OptionIds;
import tco.cli.option.Options;
import tco.cli.option.OutputOptions;
import tco.cli.option.ScenarioOptions;
import tco.engine.breakeven.BreakEvenAnswer;
import tco.engine.breakeven.BreakEvenAnswer.Unknown;
import tco.engine.breakeven.NoBreakEvenException;
import tco.engine.breakeven.VolumeCurves;
import tco.engine.cost.OptionFigures;
import tco.model.Case;
import tco.model.Figure;
import tco.model.FigureLimits;
import tco.model.Option;
import tco.model.Scenario;
import tco.render.RenderOptions;
import tco.render.decision.BreakEvenChart;
import tco.render.decision.BreakEvenDocument;
import tco.text.Nearest;
import tco.text.NumberText;

/// `tco breakeven`: the volumes at which one option is cheaper than another.
public final class BreakevenCommand implements Command {
    private static final Choice<List<Case>> CASES =
            new Choice<>(
                    "--case",
                    List.of(
                            List.of(Case.LOW),
                            List.of(Case.TYPICAL),
                            List.of(Case.HIGH),
                            List.of(Case.values())),
                    List.of("low", "typical", "high", "all"));
    private static final NumberOption FROM = new NumberOption("--from", "10M or 1T");
    private static final NumberOption TO = new NumberOption("--to", "10M or 1T");
    private static final String LEAST = "0";
    private static final String GREATEST = "1T";

    @Override
    public String name() {
        return "breakeven";
    }

    @Override
    public String summary() {
        return "Find the volumes at which one option is cheaper than another.";
    }

    @Override
    public List<String> examples() {
        return List.of(
                "tco breakeven m4-max-128gb claude-sonnet-4-6",
                "tco breakeven 2x-rtx-5090 claude-opus-5-5 --case all --format json",
                "tco breakeven m4-max-128gb claude-sonnet-4-6 --tokens 50M"
                        + " --solve hardware.m4-max-128gb.price_usd");
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(Options.arguments("OPTION", "0..*", "two ids: is the first cheaper?"));
        spec.addOption(CASES.option("the case of all figures (default: typical)"));
        spec.addOption(
                Options.value(FROM.name(), "N", "the least volume, tokens a month (default: 0)"));
        spec.addOption(
                Options.value(TO.name(), "N", "the greatest volume, tokens a month (default: 1T)"));
        spec.addOption(
                Options.repeatable(
                        "--solve", "PATH", "also the value of a figure that makes them equal"));
        ScenarioOptions.describe(spec);
        OutputOptions.describe(spec);
    }

    @Override
    public int run(Invocation in) {
        List<String> ids = OptionIds.asked(in);
        if (ids.size() != 2) {
            throw new UsageException(
                    "breakeven: needs two options"
                            + " (tco breakeven m4-max-128gb claude-sonnet-4-6)");
        }
        if (ids.getFirst().equals(ids.getLast())) {
            throw new UsageException(
                    "breakeven: both options are '"
                            + Nearest.shortened(ids.getFirst())
                            + "' (two different ones)");
        }
        BigInteger from = volume(FROM, in, LEAST);
        BigInteger to = volume(TO, in, GREATEST);
        if (from.compareTo(to) >= 0) {
            throw new UsageException(
                    "--to: " + to + " is not above --from " + from + " (--from 0 --to 1T)");
        }
        List<Case> cases = CASES.of(in, List.of(Case.TYPICAL));
        Scenario scenario = ScenarioOptions.load(in, ids).scenario();
        BreakEvenAnswer report = report(in, scenario, from, to, cases);
        RenderOptions options = ComparisonOptions.plain(in, scenario);
        List<VolumeCurves> curves =
                report.cases().stream()
                        .map(at -> VolumeCurves.of(report, at, BreakEvenChart.columns(options)))
                        .toList();
        return OutputOptions.deliver(in, new BreakEvenDocument(report, curves, options), options);
    }

    private static BreakEvenAnswer report(
            Invocation in, Scenario scenario, BigInteger from, BigInteger to, List<Case> cases) {
        Option a = scenario.options().getFirst();
        Option b = scenario.options().getLast();
        List<Unknown> unknowns =
                in.texts("--solve").stream().map(path -> unknown(path, scenario, a, b)).toList();
        try {
            return BreakEvenAnswer.of(scenario, a, b, from, to, cases, unknowns);
        } catch (NoBreakEvenException e) {
            throw new UsageException("breakeven: " + e.getMessage());
        }
    }

    private static BigInteger volume(NumberOption option, Invocation in, String otherwise) {
        String said = in.text(option.name()).orElse(otherwise);
        double value = NumberText.parse(said).orElse(-1);
        if (value < 0 || value != Math.rint(value)) {
            throw option.bad(said, "a number of tokens");
        }
        return BigDecimal.valueOf(value).toBigIntegerExact();
    }

    private static Unknown unknown(String path, Scenario scenario, Option a, Option b) {
        List<Figure> used =
                Stream.of(a, b).flatMap(option -> OptionFigures.of(option).stream()).toList();
        List<String> paths = used.stream().map(Figure::path).distinct().toList();
        Figure figure =
                used.stream()
                        .filter(each -> each.path().equals(path))
                        .findFirst()
                        .orElseThrow(() -> noFigure(path, scenario, paths));
        FigureLimits limits = figure.kind().limits();
        return new Unknown(figure, limits.least(), limits.greatest());
    }

    private static UsageException noFigure(String path, Scenario scenario, List<String> paths) {
        boolean elsewhere = scenario.figures().stream().anyMatch(f -> f.path().equals(path));
        return new UsageException(
                "--solve: "
                        + (elsewhere ? "neither option depends on '" : "no figure '")
                        + Nearest.shortened(path)
                        + "' ("
                        + meant(path, paths)
                                .map(near -> "did you mean " + near + "?")
                                .orElse("a path of tco explain, such as " + paths.getFirst())
                        + ")");
    }

    /// What a machine does not set itself has its name under `assumptions`.
    private static Optional<String> meant(String path, List<String> paths) {
        String name = path.substring(path.lastIndexOf('.') + 1);
        return paths.stream()
                .filter(("assumptions." + name)::equals)
                .findFirst()
                .or(() -> Nearest.to(path, paths));
    }
}
