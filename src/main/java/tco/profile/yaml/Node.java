package tco.profile.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tco.model.Origin;
import tco.model.Origin.Layer;
import tco.model.Source;

/// A value of a profile as written, before it means anything, with the line of its key.
public sealed interface Node {
    Place place();

    /// One value; a quoted number is text, and so is anything that is not a plain number.
    record Scalar(String text, boolean plainNumber, Place place) implements Node {}

    record Sequence(List<Node> items, Place place) implements Node {}

    /// Keys in the order of the file.
    record Mapping(Map<String, Node> entries, Place place) implements Node {
        /// Whether none of its keys needs to be checked any more.
        public boolean isChecked() {
            for (Node value : entries.values()) {
                if (!value.place().document().isChecked()) {
                    return false;
                }
            }
            return place.document().isChecked();
        }
    }

    /// The same value as part of another document.
    static Node in(Document document, Node node) {
        Place place = new Place(document, node.place().line());
        return switch (node) {
            case Scalar scalar -> new Scalar(scalar.text(), scalar.plainNumber(), place);
            case Sequence list -> {
                List<Node> items = new ArrayList<>();
                list.items().forEach(item -> items.add(in(document, item)));
                yield new Sequence(items, place);
            }
            case Mapping mapping -> {
                Map<String, Node> entries = new LinkedHashMap<>();
                mapping.entries().forEach((key, value) -> entries.put(key, in(document, value)));
                yield new Mapping(entries, place);
            }
        };
    }

    /// What a person would call this kind of value.
    static String nameOf(Node node) {
        return switch (node) {
            case Scalar _ -> "a single value";
            case Sequence _ -> "a list";
            case Mapping _ -> "a mapping";
        };
    }

    /// One YAML document: the layer and file that it lies in, and the source that it names for all
    /// its figures. Two that say the same are two documents all the same.
    final class Document {
        private final Layer layer;
        private final String file;
        private final boolean checked;
        private final Source source;

        /// A document without a source.
        public Document(Layer layer, String file) {
            this(layer, file, Source.NONE);
        }

        public Document(Layer layer, String file, Source source) {
            this(layer, file, source, false);
        }

        private Document(Layer layer, String file, Source source, boolean checked) {
            this.layer = layer;
            this.file = file;
            this.source = source;
            this.checked = checked;
        }

        /// One that came with this build, which has checked it.
        public static Document packed(String file, Source source) {
            return new Document(Layer.BUILT_IN, file, source, true);
        }

        public Layer layer() {
            return layer;
        }

        public String file() {
            return file;
        }

        public Source source() {
            return source;
        }

        /// Whether its keys and texts are known to be sound.
        public boolean isChecked() {
            return checked;
        }
    }

    /// Where a value was written: its document and line.
    record Place(Document document, int line) {
        public Origin origin() {
            return new Origin(document.layer(), document.file(), line);
        }
    }
}
