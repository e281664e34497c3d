package tco.profile.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import tco.model.CapacityModel.Question;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.model.Machine;
import tco.model.OpenModel;
import tco.model.Quality;
import tco.model.Serving;
import tco.model.Serving.Reading;
import tco.model.ServingTerms;
import tco.model.Shape;
import tco.profile.catalog.Group;
import tco.profile.read.MachineReader.MachineUse;
import tco.profile.read.MachineReader.ServingChoice;
import tco.profile.read.ServingSpeedsReader.Speeds;
import tco.profile.yaml.Faults;
import tco.profile.yaml.Node;
import tco.text.Nearest;

/// Reads the servings of a machine: open models with their speeds there.
public final class ServingReader {
    private final String path;
    private final Resolver resolver;
    private final Figure prefixCache;
    private final Shape<Machine> machine;
    private final int devices;
    private final List<Node> items;

    /// @param devices of the machine, which a serving uses unless it says how many
    /// @param items the machine's servings
    ServingReader(
            String path,
            Resolver resolver,
            Figure prefixCache,
            Shape<Machine> machine,
            int devices,
            List<Node> items) {
        this.path = path;
        this.resolver = resolver;
        this.prefixCache = prefixCache;
        this.machine = machine;
        this.devices = devices;
        this.items = items;
    }

    /// The serving in use, else the first one. The others are read too, so that a fault in any is
    /// told, unless they have been checked before.
    Serving choose(MachineUse use) {
        Optional<Node.Scalar> wanted = use.serving();
        if (use.choice() == ServingChoice.BY_MODEL && wanted.isPresent()) {
            return ofModel(wanted.get());
        }
        Optional<Node.Mapping> alone =
                use.choice() == ServingChoice.EVERY ? Optional.empty() : alone(wanted);
        if (alone.isPresent()) {
            return read(alone.get());
        }
        List<Serving> servings = resolver.once().servings(path, this::all);
        if (servings.isEmpty()) {
            return standIn();
        }
        return wanted.isEmpty() ? servings.getFirst() : named(servings, wanted.get());
    }

    /// The serving in use, if all are known to be sound.
    private Optional<Node.Mapping> alone(Optional<Node.Scalar> wanted) {
        Optional<String> name = wanted.map(Node.Scalar::text);
        Optional<Node.Mapping> alone = Optional.empty();
        for (Node item : items) {
            if (!(item instanceof Node.Mapping mapping && mapping.isChecked())) {
                return Optional.empty();
            }
            if (alone.isEmpty() && (name.isEmpty() || idOf(mapping).equals(name))) {
                alone = Optional.of(mapping);
            }
        }
        return alone;
    }

    List<Serving> all() {
        List<Serving> servings = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Node item : items) {
            if (item instanceof Node.Mapping mapping) {
                Serving serving = read(mapping);
                if (!ids.add(serving.id())) {
                    resolver.context()
                            .faults()
                            .add(
                                    item.place(),
                                    path,
                                    "duplicate serving " + serving.id(),
                                    "an id of its own");
                }
                servings.add(serving);
            } else {
                resolver.context().faults().addShape(item, path, "a mapping with a model");
            }
        }
        return servings;
    }

    /// The first serving of a model, else one that nobody measured; or the fastest of the best
    /// models.
    private Serving ofModel(Node.Scalar model) {
        List<Serving> servings = resolver.once().servings(path, this::all);
        if (model.text().equals(OptionReader.BEST)) {
            return best(servings).orElseGet(this::standIn);
        }
        for (Serving serving : servings) {
            if (serving.id().equals(model.text()) || serving.model().equals(model.text())) {
                return serving;
            }
        }
        Node.Mapping profile =
                resolver.find(Group.MODELS, model.text(), model.place(), path + ".model");
        Map<String, Node> serving = new LinkedHashMap<>();
        serving.put("model", model);
        serving.put(
                "quant", new Node.Scalar(ModelFacts.usualFormat(profile), false, model.place()));
        return read(new Node.Mapping(serving, model.place()));
    }

    private Serving named(List<Serving> servings, Node.Scalar wanted) {
        for (Serving serving : servings) {
            if (serving.id().equals(wanted.text())) {
                return serving;
            }
        }
        List<String> known = servings.stream().map(Serving::id).toList();
        resolver.context()
                .faults()
                .add(
                        wanted.place(),
                        "serving",
                        "unknown serving '" + Nearest.shortened(wanted.text()) + "'",
                        Nearest.hintOrAll(wanted.text(), known));
        return servings.getFirst();
    }

    /// For a machine whose faults end the reading once its other keys have been read.
    private Serving standIn() {
        return new Serving(
                "?",
                "?",
                "?",
                Optional.empty(),
                prefixCache,
                new Reading.Unknown("no serving"),
                prefixCache,
                ServingTerms.UNKNOWN,
                Optional.empty(),
                Shape.unknown(),
                Optional.empty(),
                Map.of(),
                List.of());
    }

    private Serving read(Node.Mapping mapping) {
        String id = idOf(mapping).orElse("?");
        Fields fields = new Fields(mapping, path + "." + id, resolver.context());
        Optional<String> model = fields.text("model");
        if (model.isEmpty()) {
            fields.missing("model", "the id of an open model");
        }
        fields.text("id");
        ServingTerms terms = ServingTermsReader.read(fields, machine, devices);
        Optional<ModelFacts> facts = model.flatMap(resolver::model);
        Optional<Figure> weightsGb =
                facts.flatMap(known -> known.weightsGb(terms.quant().orElse("")));
        Shape<OpenModel> shape = facts.map(ModelFacts::shape).orElseGet(Shape::unknown);
        String named = model.orElse("?");
        Question question = question(named, shape, terms, weightsGb);
        Speeds speeds =
                ServingSpeedsReader.read(
                        fields, resolver.context(), question, () -> measured(named));
        Serving serving =
                new Serving(
                        id,
                        named,
                        facts.map(ModelFacts::shortName).orElse(named),
                        fields.choice("quality", List.of(Quality.values()), Quality::key)
                                .or(() -> facts.flatMap(ModelFacts::quality)),
                        speeds.decodeTokS(),
                        speeds.reading(),
                        new MachineTerms(fields, resolver).of(FigureKind.PREFIX_CACHE, prefixCache),
                        terms,
                        weightsGb,
                        shape,
                        resolver.context().capacity().shortage(question),
                        facts.map(ModelFacts::scores).orElse(Map.of()),
                        fields.notes());
        fields.close();
        return serving;
    }

    /// What to ask the capacity model of the serving.
    private Question question(
            String model, Shape<OpenModel> shape, ServingTerms terms, Optional<Figure> weightsGb) {
        return new Question(
                model,
                machine,
                shape,
                terms,
                weightsGb
                        .map(size -> OptionalDouble.of(size.range().typical()))
                        .orElseGet(OptionalDouble::empty));
    }

    /// The one of the best quality, of equal ones the fastest.
    static Optional<Serving> best(List<Serving> servings) {
        Optional<Serving> best = Optional.empty();
        for (Serving serving : servings) {
            if (best.isEmpty() || isBetter(serving, best.get())) {
                best = Optional.of(serving);
            }
        }
        return best;
    }

    private static boolean isBetter(Serving serving, Serving other) {
        int byQuality = Integer.compare(rank(serving), rank(other));
        return byQuality > 0
                || (byQuality == 0
                        && serving.decodeTokS().range().typical()
                                >= other.decodeTokS().range().typical());
    }

    private static int rank(Serving serving) {
        return serving.quality().map(Quality::ordinal).orElse(-1);
    }

    /// The servings of a model that have measured speeds, read for an estimate alone: their figures
    /// are none of the scenario's.
    private List<Serving> measured(String model) {
        ReadContext context = resolver.context();
        ReadContext aside = ReadContext.of(new Faults(), context.capacity(), context.pricingDate());
        List<Serving> measured = new ArrayList<>();
        for (Node item : items) {
            if (item instanceof Node.Mapping mapping
                    && mapping.entries().get("model") instanceof Node.Scalar named
                    && named.text().equals(model)) {
                measured(mapping, model, aside).ifPresent(measured::add);
            }
        }
        return measured;
    }

    private Optional<Serving> measured(Node.Mapping mapping, String model, ReadContext aside) {
        String id = idOf(mapping).orElse("?");
        Fields fields = new Fields(mapping, path + "." + id, aside);
        ServingTerms terms = ServingTermsReader.read(fields, machine, devices);
        return ServingSpeedsReader.written(fields)
                .map(speeds ->
                        new Serving(
                                id,
                                model,
                                model,
                                Optional.empty(),
                                speeds.decodeTokS(),
                                speeds.reading(),
                                prefixCache,
                                terms,
                                Optional.empty(),
                                Shape.unknown(),
                                Optional.empty(),
                                Map.of(),
                                List.of()));
    }

    /// A serving's own id, else its model's.
    public static Optional<String> idOf(Node.Mapping serving) {
        for (String key : List.of("id", "model")) {
            if (serving.entries().get(key) instanceof Node.Scalar scalar) {
                return Optional.of(scalar.text());
            }
        }
        return Optional.empty();
    }
}
