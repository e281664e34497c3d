package tco.profile.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.model.Machine;
import tco.model.Quality;
import tco.model.Serving;
import tco.model.ServingTerms;
import tco.model.Shape;
import tco.profile.read.MachineReader.MachineUse;
import tco.profile.yaml.Node;
import tco.text.Nearest;

/// Reads the servings of a machine: open models with their speeds there.
public final class ServingReader {
    private final String path;
    private final Resolver resolver;
    private final Figure prefixCache;
    private final Shape<Machine> machine;
    private final int devices;

    /// @param devices of the machine, which a serving uses unless it says how many
    ServingReader(
            String path,
            Resolver resolver,
            Figure prefixCache,
            Shape<Machine> machine,
            int devices) {
        this.path = path;
        this.resolver = resolver;
        this.prefixCache = prefixCache;
        this.machine = machine;
        this.devices = devices;
    }

    /// The serving in use, else the first one. The others are read too, so that a fault in any is
    /// told, unless they have been checked before.
    Serving choose(List<Node> items, MachineUse use) {
        Optional<Node.Scalar> wanted = use.serving();
        Optional<Node.Mapping> alone = use.everyServing() ? Optional.empty() : alone(items, wanted);
        if (alone.isPresent()) {
            return read(alone.get());
        }
        List<Serving> servings = resolver.once().servings(path, () -> all(items));
        if (servings.isEmpty()) {
            return standIn();
        }
        return wanted.isEmpty() ? servings.getFirst() : named(servings, wanted.get());
    }

    /// The serving in use, if all are known to be sound.
    private static Optional<Node.Mapping> alone(List<Node> items, Optional<Node.Scalar> wanted) {
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

    List<Serving> all(List<Node> items) {
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
                Optional.empty(),
                prefixCache,
                ServingTerms.UNKNOWN,
                Optional.empty(),
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
        Serving serving =
                new Serving(
                        id,
                        model.orElse("?"),
                        facts.map(ModelFacts::shortName).or(() -> model).orElse("?"),
                        fields.choice("quality", List.of(Quality.values()), Quality::key)
                                .or(() -> facts.flatMap(ModelFacts::quality)),
                        fields.required(FigureKind.DECODE_TOK_S),
                        fields.optional(FigureKind.PREFILL_TOK_S),
                        fields.or(FigureKind.PREFIX_CACHE, prefixCache),
                        terms,
                        facts.flatMap(known -> known.weightsGb(terms.quant().orElse(""))),
                        fields.notes());
        fields.close();
        return serving;
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
