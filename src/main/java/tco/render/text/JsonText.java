package tco.render.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToDoubleFunction;
import tco.model.Case;
import tco.model.PerCase;
import tco.model.Range;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Numbers and cases in JSON: full precision, never in exponent form.
public final class JsonText {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonText() {}

    public static ObjectNode object() {
        return NODES.objectNode();
    }

    public static ArrayNode array() {
        return NODES.arrayNode();
    }

    public static JsonNode none() {
        return NODES.nullNode();
    }

    /// A number; null where there is none.
    public static JsonNode number(double value) {
        if (!Double.isFinite(value)) {
            return none();
        }
        BigDecimal plain = BigDecimal.valueOf(value).stripTrailingZeros();
        return NODES.numberNode(plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    /// An object with the value of each case.
    public static <T> ObjectNode cases(PerCase<T> values, ToDoubleFunction<T> number) {
        ObjectNode cases = object();
        for (Case at : Case.values()) {
            cases.set(at.key(), number(number.applyAsDouble(values.at(at))));
        }
        return cases;
    }

    /// A number where it is exact, and an object with its low, typical and high otherwise.
    public static JsonNode range(Range range) {
        if (range.isExact()) {
            return number(range.typical());
        }
        ObjectNode ends = object();
        ends.set("low", number(range.low()));
        ends.set("typical", number(range.typical()));
        ends.set("high", number(range.high()));
        return ends;
    }

    public static JsonNode texts(List<String> texts) {
        ArrayNode array = array();
        texts.forEach(array::add);
        return array;
    }
}
