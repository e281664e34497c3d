package tco.profile.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.model.Mix;
import tco.model.MonthlyTokens.OfTeam;
import tco.model.WorkTime;
import tco.model.Workload;
import tco.model.Workload.ContextShares;
import tco.profile.read.Defaults.Default;
import tco.profile.yaml.Node;

/// Reads a workload: the scenario's, or an option's own keys over it.
public final class WorkloadReader {
    public static final String SCALED = "scaled";

    /// The keys by which a preset of `--workload NAME` describes itself beside a workload's own.
    public static final Set<String> OF_PRESETS =
            Set.of(
                    "kind",
                    "id",
                    "name",
                    "description",
                    "source",
                    "as_of",
                    "estimate",
                    "notes",
                    FigureKind.TOKENS_PER_DEVELOPER.key(),
                    FigureKind.USD_PER_DEVELOPER.key());

    private static final List<FigureKind> CLASSES =
            List.of(
                    FigureKind.UNCACHED_INPUT_TOKENS,
                    FigureKind.CACHE_READ_TOKENS,
                    FigureKind.CACHE_WRITE_TOKENS,
                    FigureKind.OUTPUT_TOKENS);
    private static final List<FigureKind> SHARES =
            List.of(
                    FigureKind.OUTPUT_SHARE,
                    FigureKind.CACHE_HIT_RATE,
                    FigureKind.CACHE_WRITE_SHARE);

    private final Fields fields;
    private final Optional<Workload> base;
    private final WorkTime workTime;
    private final ReadContext context;

    /// @param workTime that of the workload below, or of the assumptions
    private WorkloadReader(
            Fields fields, Optional<Workload> base, WorkTime workTime, ReadContext context) {
        this.fields = fields;
        this.base = base;
        this.workTime = workTime;
        this.context = context;
    }

    /// The scenario's workload; it must say how many tokens.
    ///
    /// @param assumed when the work falls where the workload does not say it
    public static Workload read(Node.Mapping mapping, WorkTime assumed, ReadContext context) {
        return read(new Fields(mapping, "workload", context), Optional.empty(), assumed, context);
    }

    /// An option's workload: its own keys, and the scenario's for the rest.
    static Workload over(Workload base, Node.Mapping mapping, String path, ReadContext context) {
        return read(
                new Fields(mapping, path, context), Optional.of(base), base.workTime(), context);
    }

    private static Workload read(
            Fields fields, Optional<Workload> base, WorkTime workTime, ReadContext context) {
        WorkloadReader reader = new WorkloadReader(fields, base, workTime, context);
        Workload workload = reader.workload(reader.mix(fields.entries()));
        fields.close();
        return workload;
    }

    private Workload workload(Mix mix) {
        return new Workload(
                mix,
                developers(),
                none(FigureKind.CACHE_WRITE_1H_SHARE, base.map(Workload::cacheWrite1hShare)),
                none(FigureKind.BATCH_SHARE, base.map(Workload::batchShare)),
                context(),
                or(
                        FigureKind.ROUTINE_SHARE,
                        base.map(Workload::routineShare),
                        Defaults.ROUTINE_SHARE),
                none(FigureKind.REWORK_RATE, base.map(Workload::reworkRate)),
                one(FigureKind.PEAK_TO_AVERAGE, base.map(Workload::peakToAverage)),
                or(
                        FigureKind.HOURS_PER_DAY,
                        base.map(Workload::hoursPerDay),
                        Defaults.HOURS_PER_DAY),
                or(
                        FigureKind.WORKDAYS_PER_MONTH,
                        base.map(Workload::workdaysPerMonth),
                        Defaults.WORKDAYS_PER_MONTH),
                WorkTimeReader.read(fields, workTime),
                fields.optional(FigureKind.REQUESTS).or(() -> base.flatMap(Workload::requests)),
                fields.optional(FigureKind.DAILY_TOKENS)
                        .or(() -> base.flatMap(Workload::dailyTokens)),
                DeveloperUseReader.read(
                        fields, developers(), base.map(Workload::developerUse), context));
    }

    private Figure none(FigureKind key, Optional<Figure> below) {
        return or(key, below, Defaults.NONE);
    }

    private Figure one(FigureKind key, Optional<Figure> below) {
        return or(key, below, Defaults.ONE);
    }

    private Figure or(FigureKind key, Optional<Figure> below, Default otherwise) {
        return below.isPresent() ? fields.or(key, below.get()) : fields.or(key, otherwise);
    }

    /// Lengths of requests in one of two ways; a later layer's way replaces the other.
    private ContextShares context() {
        String key = FigureKind.LONG_CONTEXT_SHARE.key();
        Optional<Figure> share = fields.optional(FigureKind.LONG_CONTEXT_SHARE);
        if (fields.node(ContextSharesReader.KEY).isPresent()) {
            fields.node(key)
                    .ifPresent(node ->
                            fields.fault(
                                    node,
                                    key,
                                    "given beside context",
                                    "one of context and long_context_share"));
            return ContextSharesReader.read(fields, context);
        }
        return share.<ContextShares>map(ContextShares.AtAnyThreshold::new)
                .or(() -> base.map(Workload::context))
                .orElseGet(() ->
                        new ContextShares.AtAnyThreshold(
                                none(FigureKind.LONG_CONTEXT_SHARE, Optional.empty())));
    }

    private static boolean isMeasured(Map<String, Node> entries) {
        for (FigureKind key : CLASSES) {
            if (entries.containsKey(key.key())) {
                return true;
            }
        }
        return false;
    }

    private Mix mix(Map<String, Node> entries) {
        boolean measured = isMeasured(entries);
        boolean inherits = base.isPresent() && base.get().mix() instanceof Mix.Classes && !measured;
        if (measured || inherits) {
            refuseShares(entries);
            return inherits ? inherited() : classes(entries);
        }
        return shares();
    }

    /// Shares cannot change a measured mix.
    private void refuseShares(Map<String, Node> entries) {
        for (FigureKind key : SHARES) {
            Node node = entries.get(key.key());
            if (node != null) {
                fields.fault(
                        node,
                        key.key(),
                        "does not go with measured token classes",
                        "either tokens with shares, or the four classes");
            }
        }
    }

    private Mix inherited() {
        Mix.Classes below = (Mix.Classes) base.orElseThrow().mix();
        return new Mix.Classes(
                below.uncachedInput(),
                below.cacheRead(),
                below.cacheWrite(),
                below.output(),
                volume().over(below.tokens()));
    }

    private Figure developers() {
        Optional<Integer> counted = DeveloperUseReader.count(fields);
        return counted.isPresent()
                ? fields.or(FigureKind.DEVELOPERS, new Default(counted.get(), Defaults.MODEL))
                : one(FigureKind.DEVELOPERS, base.map(Workload::developers));
    }

    private MonthlyTokensReader volume() {
        return MonthlyTokensReader.of(fields, this::developers);
    }

    /// A total beside the classes scales them, if it was said elsewhere than the classes were or is
    /// said to.
    private Mix classes(Map<String, Node> entries) {
        boolean scaled = areScaled();
        Optional<Node> tokens = volume().node();
        Node uncached = entries.get(FigureKind.UNCACHED_INPUT_TOKENS.key());
        if (tokens.isPresent()
                && uncached != null
                && !scaled
                && tokens.get().place().document() == uncached.place().document()) {
            fields.fault(
                    tokens.get(),
                    volume().key().orElseThrow().key(),
                    "given beside the token classes",
                    "the total is their sum; or scaled: true");
        }
        return new Mix.Classes(
                fields.required(FigureKind.UNCACHED_INPUT_TOKENS),
                fields.required(FigureKind.CACHE_READ_TOKENS),
                fields.required(FigureKind.CACHE_WRITE_TOKENS),
                fields.required(FigureKind.OUTPUT_TOKENS),
                volume().over(Optional.empty()));
    }

    /// Whether the total is said to scale the classes, not to be their sum.
    private boolean areScaled() {
        return fields.flag(SCALED);
    }

    private Mix shares() {
        Optional<Mix.Shares> below = base.map(workload -> (Mix.Shares) workload.mix());
        return new Mix.Shares(
                volume().over(below.map(Mix.Shares::tokens))
                        .orElseGet(() -> new OfTeam(fields.required(FigureKind.TOKENS))),
                or(
                        FigureKind.OUTPUT_SHARE,
                        below.map(Mix.Shares::outputShare),
                        Defaults.OUTPUT_SHARE),
                none(FigureKind.CACHE_HIT_RATE, below.map(Mix.Shares::cacheHitRate)),
                fields.optional(FigureKind.CACHE_WRITE_SHARE)
                        .or(() -> below.flatMap(Mix.Shares::cacheWriteShare)));
    }
}
