package tco.cli.command;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import tco.cli.compute.SimulationBlocks;
import tco.cli.option.Choice;
import tco.cli.option.ComparisonOptions;
import tco.cli.option.Invocation;
import tco.cli.option.NamedOptions;
import tco.cli.option.NumberOption;
import tco.cli.option.OptionIds;
import tco.cli.option.Options;
import tco.cli.option.OutputOptions;
import tco.cli.option.ScenarioOptions;
import tco.cli.option.Threads;
import tco.engine.random.Distribution;
import tco.engine.simulate.Simulation;
import tco.model.Scenario;
import tco.render.RenderOptions;
import tco.render.decision.SimulationDocument;

/// `tco simulate`: what options cost when every ranged figure is drawn by chance.
public final class SimulateCommand implements Command {
    private static final NumberOption SAMPLES = new NumberOption("--samples", "100k");
    private static final NumberOption SEED = new NumberOption("--seed", "42");
    private static final Choice<Distribution> DISTRIBUTION =
            Choice.of("--distribution", Distribution.values(), Distribution::key);
    private static final int USUAL_SAMPLES = 100_000;
    private static final int MOST_SAMPLES = 10_000_000;
    private static final long USUAL_SEED = 42;
    private static final long MOST_SEED = 1L << 53;

    @Override
    public String name() {
        return "simulate";
    }

    @Override
    public String summary() {
        return "Draw ranged figures by chance: percentiles, odds and regret.";
    }

    @Override
    public List<String> examples() {
        return List.of(
                "tco simulate --samples 100k --seed 42",
                "tco simulate --tokens 5M..500M --distribution uniform --format csv");
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(Options.arguments("OPTION", "0..*", NamedOptions.COMPARED));
        ScenarioOptions.describe(spec);
        spec.addOption(Options.value(SAMPLES.name(), "N", "samples, up to 10M (default: 100k)"));
        spec.addOption(Options.value(SEED.name(), "N", "the seed of all draws (default: 42)"));
        spec.addOption(DISTRIBUTION.option("how figures vary inside their ranges (default: pert)"));
        Threads.describe(spec);
        ComparisonOptions.describeNotes(spec);
        OutputOptions.describe(spec);
    }

    @Override
    public int run(Invocation in) {
        long samples = SAMPLES.whole(in, 1, MOST_SAMPLES).orElse(USUAL_SAMPLES);
        long seed = SEED.whole(in, 0, MOST_SEED).orElse(USUAL_SEED);
        int threads = Threads.of(in);
        Distribution distribution = DISTRIBUTION.of(in, Distribution.PERT);
        Scenario scenario = ScenarioOptions.load(in, OptionIds.asked(in)).scenario();
        Simulation simulation = new Simulation(scenario, distribution, seed, (int) samples);
        if (simulation.drawn().isEmpty()) {
            in.console().say("no figure here has a range: every sample is the same");
        }
        RenderOptions options = ComparisonOptions.plain(in, scenario);
        return OutputOptions.deliver(
                in,
                new SimulationDocument(
                        SimulationBlocks.outcome(simulation, threads),
                        options.allNotes(),
                        options.version()),
                options);
    }
}
