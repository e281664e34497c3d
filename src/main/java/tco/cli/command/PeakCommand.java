package tco.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import tco.cli.compute.Fits;
import tco.cli.console.ExitCode;
import tco.cli.console.UsageException;
import tco.cli.option.CapacityArguments;
import tco.cli.option.CapacityOptions;
import tco.cli.option.CapacityTerms;
import tco.cli.option.Choice;
import tco.cli.option.ComparisonOptions;
import tco.cli.option.Invocation;
import tco.cli.option.NumberOption;
import tco.cli.option.Options;
import tco.cli.option.OutputOptions;
import tco.engine.capacity.CapacityEstimate.SpeedEnd;
import tco.engine.capacity.ModelFit;
import tco.engine.queue.BusiestHour;
import tco.engine.queue.Peak;
import tco.engine.queue.Peak.PeakResult;
import tco.engine.queue.TrafficShape;
import tco.profile.CapacityBook;
import tco.profile.CapacityBook.MachineProfile;
import tco.profile.CapacityBook.ModelProfile;
import tco.render.capacity.PeakDocument;

/// `tco peak`: whether machines keep up when most of the team works at once.
public final class PeakCommand implements Command {
    private static final double MOST = 1_000_000;
    private static final int MOST_UNITS = 1_000;
    private static final int MOST_SLOTS = 10_000;
    private static final int MOST_REQUESTS = 1_000_000;
    private static final long MOST_SEED = 1L << 53;
    private static final String LATE = "--fail-if-late";
    private static final NumberOption DEVELOPERS = new NumberOption("--developers", "8");
    private static final NumberOption PER_HOUR = new NumberOption("--requests-per-hour", "40");
    private static final NumberOption UNITS = new NumberOption("--units", "1");
    private static final NumberOption MAX_UNITS = new NumberOption("--max-units", "64");
    private static final NumberOption MAX_SLOTS = new NumberOption("--max-slots", "64");
    private static final NumberOption TTFT = new NumberOption("--ttft", "10s");
    private static final NumberOption SEED = new NumberOption("--seed", "1");
    private static final NumberOption REQUESTS = new NumberOption("--requests", "10k");
    private static final NumberOption SESSIONS = new NumberOption("--sessions", "1");
    private static final NumberOption NEW_MEAN = new NumberOption("--new-mean", "4000");
    private static final NumberOption OUT_MEAN = new NumberOption("--out-mean", "400");
    private static final NumberOption CACHE_HIT = new NumberOption("--cache-hit", "90%");
    private static final Choice<TrafficShape> SHAPE =
            Choice.of("--shape", TrafficShape.values(), TrafficShape::key);
    private static final Choice<SpeedEnd> SPEED =
            Choice.of("--speed", SpeedEnd.values(), SpeedEnd::key);

    @Override
    public String name() {
        return "peak";
    }

    @Override
    public String summary() {
        return "Tell whether machines keep up in the busiest hour.";
    }

    @Override
    public List<String> examples() {
        return List.of(
                "tco peak 2x-rtx-5090 qwen3.6-35b-a3b int4 --developers 8 --context 60k",
                "tco peak h100-sxm-80gb llama-3.1-8b fp8 --developers 200 --requests-per-hour 60"
                        + " --shape completion --fail-if-late");
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(
                Options.arguments(
                        CapacityOptions.ARGUMENTS,
                        "0..*",
                        "a machine, a model, and its format (default: the largest that fits)"));
        spec.addOption(Options.value(DEVELOPERS.name(), "N", "active in the busiest hour"));
        spec.addOption(
                Options.value(PER_HOUR.name(), "N", "requests of each an hour (default: 40)"));
        spec.addOption(Options.value(UNITS.name(), "N", "machines (default: 1)"));
        spec.addOption(
                Options.value(MAX_UNITS.name(), "N", "the most machines to try (default: 64)"));
        spec.addOption(
                Options.value(
                        MAX_SLOTS.name(), "N", "requests at once on a machine (default: 64)"));
        spec.addOption(
                Options.value(
                        TTFT.name(), "SECONDS", "when 95 % of first tokens must be out: 10s"));
        describeTraffic(spec);
        spec.addOption(Options.flag(LATE, "exit with 3 where they do not keep up"));
        CapacityOptions.describe(spec, "that of the shape", "what fits, up to --max-slots");
        OutputOptions.describe(spec);
    }

    private static void describeTraffic(CommandSpec spec) {
        spec.addOption(SHAPE.option("what requests look like (default: agent)"));
        spec.addOption(Options.value(SEED.name(), "N", "the seed of all draws (default: 1)"));
        spec.addOption(Options.value(REQUESTS.name(), "N", "requests to simulate (default: 10k)"));
        spec.addOption(
                Options.value(
                        SESSIONS.name(), "N", "sessions of a developer to keep (default: 1)"));
        spec.addOption(SPEED.option("which end of the estimates to use (default: typical)"));
        spec.addOption(Options.value(NEW_MEAN.name(), "N", "mean of a prompt's new tokens"));
        spec.addOption(Options.value(OUT_MEAN.name(), "N", "mean of an answer's tokens"));
        spec.addOption(
                Options.value(
                        CACHE_HIT.name(), "SHARE", "prompts whose beginning is still cached"));
    }

    @Override
    public int run(Invocation in) {
        CapacityArguments asked = CapacityArguments.of(in, name());
        if (asked.model().isEmpty()) {
            throw new UsageException("peak: needs a model (tco peak MACHINE MODEL QUANT)");
        }
        double developers =
                DEVELOPERS
                        .of(in)
                        .orElseThrow(() ->
                                new UsageException(
                                        "peak: needs --developers, those active in the busiest"
                                                + " hour (--developers 8)"));
        CapacityTerms terms = CapacityOptions.terms(in);
        if (!terms.estimates()) {
            throw new UsageException(
                    "--no-estimates: the busiest hour needs a speed for each number of requests"
                            + " at once, which nobody measures");
        }
        int units = (int) UNITS.whole(in, 1, MOST_UNITS).orElse(1);
        TrafficShape shape = SHAPE.of(in, TrafficShape.AGENT);
        ModelFit fit = fit(in, asked, terms, shape);
        BusiestHour hour = hour(in, developers, shape, fit, terms);
        Peak peak = new Peak(hour, fit.estimate(), SPEED.of(in, SpeedEnd.TYPICAL));
        PeakResult result = peak.of(units);
        OutputOptions.deliver(
                in,
                new PeakDocument(
                        fit,
                        hour,
                        result,
                        result.keepsUp() && units == 1 ? Optional.of(result) : peak.fewest(),
                        new Peak(hour, fit.estimate(), SpeedEnd.LOW).of(units)),
                ComparisonOptions.plain(in));
        return in.has(LATE) && !result.keepsUp() ? ExitCode.GATE_NOT_MET : ExitCode.DONE;
    }

    private static ModelFit fit(
            Invocation in, CapacityArguments asked, CapacityTerms terms, TrafficShape shape) {
        CapacityBook book = CapacityOptions.book(in, asked.model());
        MachineProfile machine = CapacityOptions.machine(in, book, asked.machine());
        ModelProfile model = book.model(asked.model().orElseThrow());
        Fits fits = new Fits(machine, terms);
        double usual = shape.usualContext();
        return asked.quant()
                .map(quant -> fits.of(model, quant, usual))
                .orElseGet(() ->
                        fits.largest(
                                model,
                                book.servedQuants().getOrDefault(model.id(), Set.of()),
                                usual));
    }

    private static BusiestHour hour(
            Invocation in,
            double developers,
            TrafficShape shape,
            ModelFit fit,
            CapacityTerms terms) {
        int slots = (int) MAX_SLOTS.whole(in, 1, MOST_SLOTS).orElse(BusiestHour.USUAL_SLOTS);
        return new BusiestHour(
                positive(in, DEVELOPERS, developers),
                positive(in, PER_HOUR, BusiestHour.USUAL_REQUESTS_PER_HOUR),
                shape,
                fit.setup().context(),
                mean(in, NEW_MEAN),
                mean(in, OUT_MEAN),
                cacheHit(in),
                positive(in, SESSIONS, 1),
                target(in),
                (int) Math.min(slots, terms.concurrency().orElse(slots)),
                (int) MAX_UNITS.whole(in, 1, MOST_UNITS).orElse(BusiestHour.USUAL_UNITS),
                (int)
                        REQUESTS.whole(in, BusiestHour.FEWEST_REQUESTS, MOST_REQUESTS)
                                .orElse(BusiestHour.USUAL_REQUESTS),
                SEED.whole(in, 0, MOST_SEED).orElse(1));
    }

    private static double positive(Invocation in, NumberOption option, double otherwise) {
        double value = option.of(in).orElse(otherwise);
        if (!(value > 0 && value <= MOST)) {
            throw option.bad(in, "a number above 0 and up to 1M");
        }
        return value;
    }

    private static OptionalDouble mean(Invocation in, NumberOption option) {
        OptionalDouble mean = option.of(in);
        if (mean.isPresent()) {
            positive(in, option, 1);
        }
        return mean;
    }

    private static OptionalDouble cacheHit(Invocation in) {
        OptionalDouble share = CACHE_HIT.of(in);
        if (share.isPresent() && !(share.getAsDouble() >= 0 && share.getAsDouble() <= 1)) {
            throw CACHE_HIT.bad(in, "a share from 0 to 1");
        }
        return share;
    }

    private static double target(Invocation in) {
        String said = in.text(TTFT.name()).orElse(TTFT.example());
        String seconds = said.endsWith("s") ? said.substring(0, said.length() - 1) : said;
        double target = TTFT.number(seconds);
        if (!(target > 0 && target <= MOST)) {
            throw TTFT.bad(said, "a number of seconds above 0");
        }
        return target;
    }
}
