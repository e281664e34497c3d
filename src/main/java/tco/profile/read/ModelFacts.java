package tco.profile.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.model.OpenModel;
import tco.model.Quality;
import tco.model.Quantisation;
import tco.model.Shape;
import tco.profile.catalog.Catalog;
import tco.profile.catalog.Group;
import tco.profile.yaml.Node;

/// What is known of an open model beside its speed: its name in tables, its quality, the size of
/// its weights, its shape, and its scores by benchmark.
public record ModelFacts(
        String shortName,
        Optional<Quality> quality,
        Map<String, Figure> weightsByQuant,
        Shape<OpenModel> shape,
        Map<String, Figure> scores) {
    private static final List<String> TEXTS =
            List.of("kind", "id", "native_precision", "licence", "attention");

    private static final String FOUR_BITS = "mxfp4";
    private static final String USUAL_FORMAT = "q4_k_m";

    static Optional<ModelFacts> find(String id, Catalog catalog, ReadContext context) {
        return catalog.find(Group.MODELS, id).map(profile -> read(id, profile, context));
    }

    public static ModelFacts read(String id, Node.Mapping profile, ReadContext context) {
        Fields fields = new Fields(profile, "models." + id, context);
        TEXTS.forEach(fields::text);
        Names.readShort(fields);
        Shape<OpenModel> shape = ModelShapeReader.read(fields, context);
        Optional<Quality> quality =
                fields.choice("quality", List.of(Quality.values()), Quality::key);
        Map<String, Figure> weights = fields.each(FigureKind.WEIGHTS_GB);
        Map<String, Figure> scores = fields.each(FigureKind.SCORES);
        fields.notes();
        fields.close();
        return new ModelFacts(Names.inTables(profile, id), quality, weights, shape, scores);
    }

    /// The format in which a model is served where nobody says which: its own if that has four
    /// bits, else the usual one of four bits.
    static String usualFormat(Node.Mapping model) {
        return model.entries().get("native_precision") instanceof Node.Scalar own
                        && own.text().equals(FOUR_BITS)
                ? FOUR_BITS
                : USUAL_FORMAT;
    }

    /// The gigabytes that a quantisation of the model takes, where they are known; its name in any
    /// case.
    public Optional<Figure> weightsGb(String quant) {
        String name = Quantisation.canonical(quant);
        for (Map.Entry<String, Figure> size : weightsByQuant.entrySet()) {
            if (Quantisation.canonical(size.getKey()).equals(name)) {
                return Optional.of(size.getValue());
            }
        }
        return Optional.empty();
    }
}
