package tco.profile.read;

import java.util.Optional;
import tco.model.Option.Published;
import tco.model.Range;
import tco.profile.yaml.Node;

/// Reads what a publication says of an option: `published: {usd: [low, high], because: ...}`.
final class PublishedReader {
    private PublishedReader() {}

    static Optional<Published> read(Fields option, Binding binding) {
        Optional<Node.Mapping> mapping = option.mapping("published");
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = new Fields(mapping.get(), option.path("published"), binding);
        Optional<Node> usd = fields.node("usd");
        if (usd.isEmpty()) {
            fields.missing("usd", "[low, high]");
        }
        Optional<Range> range =
                usd.flatMap(
                        node -> new FigureReader(binding.faults()).range(node, fields.path("usd")));
        String because = fields.text("because").orElse("");
        fields.close();
        return range.map(said -> new Published(said, because));
    }
}
