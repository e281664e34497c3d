package tco.profile.yaml;

import java.math.BigDecimal;
import tco.text.NumberText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/// A profile written back as YAML, as it is in force.
public final class YamlWriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final YAMLMapper MAPPER =
            YAMLMapper.builder()
                    .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
                    .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                    .build();

    private YamlWriter() {}

    public static String text(Node node) {
        return MAPPER.writeValueAsString(json(node));
    }

    /// The same profile as JSON.
    public static String jsonText(Node node) {
        return json(node) + "\n";
    }

    private static JsonNode json(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> scalar(scalar);
            case Node.Sequence list -> {
                ArrayNode array = NODES.arrayNode();
                list.items().forEach(item -> array.add(json(item)));
                yield array;
            }
            case Node.Mapping mapping -> {
                ObjectNode object = NODES.objectNode();
                mapping.entries().forEach((key, value) -> object.set(key, json(value)));
                yield object;
            }
        };
    }

    /// Plain numbers stay numbers; `10M` and dates stay as written.
    private static JsonNode scalar(Node.Scalar scalar) {
        String text = scalar.text();
        if (text.equals("true") || text.equals("false")) {
            return NODES.booleanNode(text.equals("true"));
        }
        boolean plain =
                scalar.plainNumber()
                        && text.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
        return plain && NumberText.parse(text).isPresent()
                ? NODES.numberNode(new BigDecimal(text))
                : NODES.stringNode(text);
    }
}
