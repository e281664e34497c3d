package tco.profile.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.profile.yaml.Node;

/// Reads `long_context`: what requests above a number of input tokens cost, for one such number or
/// a list of rising ones.
final class ContextTierReader {
    static final String KEY = "long_context";
    private static final String FORMS = "a mapping, or a list of them";

    private ContextTierReader() {}

    /// The prices that a tier names itself, and where it begins.
    record OwnTier(double aboveInputTokens, OwnPrices prices) {}

    /// The tiers above the base price; none where the key is absent.
    static List<OwnTier> read(Fields model, ReadContext context) {
        Optional<Node> node = model.node(KEY);
        if (node.isEmpty()) {
            return List.of();
        }
        String path = model.path(KEY);
        return switch (node.get()) {
            case Node.Mapping one -> tier(one, path, context).map(List::of).orElse(List.of());
            case Node.Sequence list -> tiers(list, path, context);
            case Node.Scalar scalar -> {
                context.faults().addShape(scalar, path, FORMS);
                yield List.of();
            }
        };
    }

    private static List<OwnTier> tiers(Node.Sequence list, String path, ReadContext context) {
        List<OwnTier> tiers = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            Node item = list.items().get(i);
            String at = path + "." + i;
            if (!(item instanceof Node.Mapping mapping)) {
                context.faults().addShape(item, at, "a mapping");
                continue;
            }
            Optional<OwnTier> tier = tier(mapping, at, context);
            if (tier.isPresent()
                    && !tiers.isEmpty()
                    && tier.get().aboveInputTokens() <= tiers.getLast().aboveInputTokens()) {
                context.faults()
                        .add(
                                item.place(),
                                at,
                                "does not begin above the tier before it",
                                "tiers with rising above_input_tokens");
            } else {
                tier.ifPresent(tiers::add);
            }
        }
        return tiers;
    }

    /// Empty after a fault.
    private static Optional<OwnTier> tier(Node.Mapping mapping, String path, ReadContext context) {
        Fields fields = new Fields(mapping, path, context);
        OptionalDouble above = oneNumber(fields, FigureKind.ABOVE_INPUT_TOKENS);
        OwnPrices prices = OwnPrices.read(fields);
        fields.close();
        return above.isPresent()
                ? Optional.of(new OwnTier(above.getAsDouble(), prices))
                : Optional.empty();
    }

    /// A figure that is needed, and cannot be a range.
    static OptionalDouble oneNumber(Fields fields, FigureKind kind) {
        Figure figure = fields.required(kind);
        if (!figure.range().isExact()) {
            fields.fault(
                    fields.node(kind.key()).orElseThrow(), kind.key(), "a range", "one number");
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(figure.range().typical());
    }
}
