package tco.profile.setting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tco.model.Origin.Layer;
import tco.model.Range;
import tco.profile.yaml.Node;
import tco.profile.yaml.Node.Document;
import tco.profile.yaml.Node.Place;
import tco.text.RangeText;

/// What a setting writes: one value, a range `LOW..HIGH`, or `LOW..TYPICAL..HIGH`.
final class SettingText {
    private static final String BETWEEN = "..";

    private SettingText() {}

    /// The node that a setting writes, placed at its option on the command line.
    static Node node(Setting setting) {
        Place place = place(setting);
        return switch (setting.to()) {
            case Setting.Typed typed -> typed(typed.text(), place);
            case Setting.Numbers numbers -> numbers(numbers.range(), place);
        };
    }

    static Place place(Setting setting) {
        return new Place(new Document(Layer.COMMAND_LINE, setting.label(), setting.source()), 0);
    }

    private static Node typed(String text, Place place) {
        List<String> parts = parts(text);
        return switch (parts.size()) {
            case 2 ->
                    new Node.Sequence(
                            List.of(scalar(parts.get(0), place), scalar(parts.get(1), place)),
                            place);
            case 3 -> range(parts.get(0), parts.get(1), parts.get(2), place);
            default -> scalar(text, place);
        };
    }

    private static Node numbers(Range range, Place place) {
        String low = RangeText.plain(range.low());
        return range.isExact()
                ? scalar(low, place)
                : range(
                        low,
                        RangeText.plain(range.typical()),
                        RangeText.plain(range.high()),
                        place);
    }

    private static Node range(String low, String typical, String high, Place place) {
        Map<String, Node> ends = new LinkedHashMap<>();
        ends.put("low", scalar(low, place));
        ends.put("typical", scalar(typical, place));
        ends.put("high", scalar(high, place));
        return new Node.Mapping(ends, place);
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
