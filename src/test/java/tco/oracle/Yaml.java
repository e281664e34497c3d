package tco.oracle;

import java.util.ArrayList;
import java.util.List;

/// Writes one YAML document line by line.
final class Yaml {
    private final Draw draw;
    private final List<String> lines = new ArrayList<>();
    private String indent = "";

    Yaml(Draw draw) {
        this.draw = draw;
    }

    Yaml line(String text) {
        lines.add(indent + text);
        return this;
    }

    Yaml key(String key, String value) {
        return line(key + ": " + value);
    }

    /// A key that half of the documents have.
    Yaml maybe(String key, String value) {
        return draw.chance(0.5) ? key(key, value) : this;
    }

    /// One of two lines, in half of the documents each.
    Yaml either(String first, String second) {
        return line(draw.chance(0.5) ? first : second);
    }

    /// What follows lies deeper, until the same depth is asked for again.
    Yaml depth(int levels) {
        indent = "  ".repeat(levels);
        return this;
    }

    String text() {
        return "---\n" + String.join("\n", lines) + "\n";
    }
}
