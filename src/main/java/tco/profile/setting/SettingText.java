package tco.profile.setting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tco.model.Origin.Layer;
import tco.profile.yaml.Document;
import tco.profile.yaml.Node;
import tco.profile.yaml.Place;

/// What is written after `=`: one value, a range `LOW..HIGH`, or `LOW..TYPICAL..HIGH`.
final class SettingText {
    private static final String BETWEEN = "..";

    private SettingText() {}

    /// The node that a setting writes, placed at its option on the command line.
    static Node node(Setting setting) {
        Place place = place(setting);
        List<String> parts = parts(setting.value());
        return switch (parts.size()) {
            case 2 -> new Node.Sequence(scalars(parts, place), place);
            case 3 -> {
                Map<String, Node> ends = new LinkedHashMap<>();
                List<Node> values = scalars(parts, place);
                ends.put("low", values.get(0));
                ends.put("typical", values.get(1));
                ends.put("high", values.get(2));
                yield new Node.Mapping(ends, place);
            }
            default -> scalar(setting.value(), place);
        };
    }

    static Place place(Setting setting) {
        Document document = new Document(Layer.COMMAND_LINE, setting.label());
        document.describe(setting.source());
        return new Place(document, 0);
    }

    private static List<Node> scalars(List<String> parts, Place place) {
        List<Node> nodes = new ArrayList<>();
        parts.forEach(part -> nodes.add(scalar(part, place)));
        return nodes;
    }

    private static Node scalar(String text, Place place) {
        return new Node.Scalar(text.strip(), true, place);
    }

    private static List<String> parts(String value) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = value.indexOf(BETWEEN); at >= 0; at = value.indexOf(BETWEEN, from)) {
            parts.add(value.substring(from, at));
            from = at + BETWEEN.length();
        }
        parts.add(value.substring(from));
        return parts;
    }
}
