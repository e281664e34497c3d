package tco.profile.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.model.Option;
import tco.model.Option.Published;
import tco.model.Quality;
import tco.model.Range;
import tco.model.Workload;
import tco.profile.catalog.Ids;
import tco.profile.yaml.Node;
import tco.text.Nearest;

/// Reads one option of a scenario: an id, or a mapping that says how a profile is used.
public final class OptionReader {
    /// What stands in `machine:best` for the best model that the machine serves.
    public static final String BEST = "best";

    private static final List<String> WHAT = List.of("hybrid", "machine", "mix", "use");
    private static final List<String> KEYS =
            List.of(
                    "id",
                    "short",
                    "serving",
                    "quantity",
                    "overflow",
                    "owned",
                    "quality",
                    "published",
                    "workload");

    private final Resolver resolver;
    private final Workload workload;

    OptionReader(Resolver resolver, Workload workload) {
        this.resolver = resolver;
        this.workload = workload;
    }

    /// The option; empty after a fault.
    Optional<Option> read(Node node) {
        try {
            return switch (node) {
                case Node.Scalar id -> Optional.of(plain(id));
                case Node.Mapping mapping -> Optional.of(mapping(mapping));
                case Node.Sequence list -> {
                    resolver.context()
                            .faults()
                            .add(list.place(), "options", "a list", "an id or a mapping");
                    yield Optional.empty();
                }
            };
        } catch (Resolver.UnresolvedException e) {
            return Optional.empty();
        }
    }

    private Option plain(Node.Scalar id) {
        UseReader.Used used = new UseReader(resolver).plain(id, "options." + id.text());
        return new Option(
                id.text(),
                used.name(),
                used.shortName(),
                used.deployment(),
                workload,
                used.quality(),
                Optional.empty(),
                used.notes());
    }

    private Option mapping(Node.Mapping mapping) {
        String id = idOf(mapping).orElse("?");
        Fields fields = new Fields(mapping, "options." + id, resolver.context());
        fields.text("id")
                .filter(text -> !Ids.isValid(text))
                .ifPresent(text ->
                        fields.fault(
                                fields.node("id").orElseThrow(),
                                "id",
                                "'" + Nearest.shortened(text) + "' is not an id",
                                Ids.EXPECTED));
        Workload own =
                fields.mapping("workload")
                        .map(over ->
                                WorkloadReader.over(
                                        workload,
                                        over,
                                        fields.path("workload"),
                                        resolver.context()))
                        .orElse(workload);
        UseReader.Used used = used(fields, own);
        Optional<String> name = fields.text("name");
        Option option =
                new Option(
                        id,
                        name.orElse(used.name()),
                        Names.readShort(fields)
                                .or(() -> name.map(said -> Names.inTables(said, id)))
                                .orElse(used.shortName()),
                        used.deployment(),
                        own,
                        fields.choice("quality", List.of(Quality.values()), Quality::key)
                                .or(used::quality),
                        PublishedReader.read(fields, resolver.context()),
                        together(used.notes(), fields.notes()));
        fields.close();
        return option;
    }

    private static List<String> together(List<String> first, List<String> then) {
        List<String> all = new ArrayList<>(first);
        all.addAll(then);
        return List.copyOf(all);
    }

    private UseReader.Used used(Fields fields, Workload own) {
        List<String> given = new ArrayList<>(WHAT);
        given.removeIf(key -> fields.node(key).isEmpty());
        if (given.size() != 1) {
            fields.missing("use", "exactly one of use, machine, hybrid, mix");
            fields.close(KEYS);
            throw new Resolver.UnresolvedException();
        }
        if (given.getFirst().equals("hybrid")) {
            return HybridReader.read(fields, resolver, routineShare(own));
        }
        if (given.getFirst().equals(MixReader.KEY)) {
            return MixReader.read(fields, resolver, own.developers());
        }
        String key = given.getFirst();
        Optional<Node.Scalar> id = fields.scalar(key);
        return new UseReader(resolver)
                .withTerms(
                        id.orElseThrow(Resolver.UnresolvedException::new),
                        fields,
                        fields.path(key));
    }

    /// A routine share set by a flag holds for every hybrid, whatever an option's own workload
    /// says.
    private Figure routineShare(Workload own) {
        boolean forced = resolver.forcedTerms().contains(FigureKind.ROUTINE_SHARE.key());
        return (forced ? workload : own).routineShare();
    }

    /// An option's own id, else that of what it uses.
    public static Optional<String> idOf(Node option) {
        return switch (option) {
            case Node.Scalar id -> Optional.of(id.text());
            case Node.Sequence _ -> Optional.empty();
            case Node.Mapping mapping -> {
                for (String key : List.of("id", "use", "machine")) {
                    if (mapping.entries().get(key) instanceof Node.Scalar scalar) {
                        yield Optional.of(scalar.text());
                    }
                }
                yield HybridReader.idOf(mapping).or(() -> MixReader.idOf(mapping));
            }
        };
    }

    /// Reads what a publication says of an option: `published: {usd: [low, high], because: ...}`.
    static final class PublishedReader {
        private PublishedReader() {}

        static Optional<Published> read(Fields option, ReadContext context) {
            Optional<Node.Mapping> mapping = option.mapping("published");
            if (mapping.isEmpty()) {
                return Optional.empty();
            }
            Fields fields = new Fields(mapping.get(), option.path("published"), context);
            Optional<Node> usd = fields.node("usd");
            if (usd.isEmpty()) {
                fields.missing("usd", "[low, high]");
            }
            Optional<Range> range =
                    usd.flatMap(node ->
                            new FigureReader(context.faults(), false)
                                    .range(node, fields.path("usd")));
            String because = fields.text("because").orElse("");
            fields.close();
            return range.map(said -> new Published(said, because));
        }
    }
}
