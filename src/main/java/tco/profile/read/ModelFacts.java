package tco.profile.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.model.Quality;
import tco.profile.catalog.Catalog;
import tco.profile.catalog.Group;
import tco.profile.figure.Binding;
import tco.profile.figure.Fields;
import tco.profile.yaml.Node;

/// What is known of an open model beside its speed: its quality and the size of its weights.
public record ModelFacts(Optional<Quality> quality, Map<String, Figure> weightsByQuant) {
    private static final List<String> TEXTS =
            List.of("kind", "id", "native_precision", "licence", "attention");
    private static final List<FigureKind> COUNTS =
            List.of(
                    FigureKind.PARAMETERS_B,
                    FigureKind.ACTIVE_PARAMETERS_B,
                    FigureKind.LAYERS,
                    FigureKind.KV_LAYERS,
                    FigureKind.KV_HEADS,
                    FigureKind.HEAD_DIM,
                    FigureKind.CONTEXT_WINDOW);

    static Optional<ModelFacts> find(String id, Catalog catalog, Binding binding) {
        return catalog.find(Group.MODELS, id).map(profile -> read(id, profile, binding));
    }

    public static ModelFacts read(String id, Node.Mapping profile, Binding binding) {
        Fields fields = new Fields(profile, "models." + id, binding);
        TEXTS.forEach(fields::text);
        COUNTS.forEach(fields::optional);
        Optional<Quality> quality =
                fields.choice("quality", List.of(Quality.values()), Quality::key);
        Map<String, Figure> weights = new TreeMap<>();
        fields.mapping("weights_gb")
                .ifPresent(sizes ->
                        new Fields(sizes, fields.path("weights_gb"), binding)
                                .each(FigureKind.WEIGHTS_GB, weights));
        fields.mapping("scores")
                .ifPresent(scores ->
                        new Fields(scores, fields.path("scores"), binding)
                                .each(FigureKind.SCORES, new TreeMap<>()));
        fields.notes();
        fields.close();
        return new ModelFacts(quality, weights);
    }

    /// The gigabytes that a quantisation of the model takes, where they are known.
    Optional<Figure> weightsGb(String quant) {
        return Optional.ofNullable(weightsByQuant.get(quant));
    }
}
