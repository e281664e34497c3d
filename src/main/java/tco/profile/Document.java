package tco.profile;

import tco.model.Origin.Layer;
import tco.model.Source;

/// One YAML document: the layer and file that it lies in, and the source that it names for all its
/// figures. The source is known once the document has been read.
final class Document {
    private final Layer layer;
    private final String file;
    private Source source = Source.NONE;

    Document(Layer layer, String file) {
        this.layer = layer;
        this.file = file;
    }

    void describe(Source stated) {
        source = stated;
    }

    Layer layer() {
        return layer;
    }

    String file() {
        return file;
    }

    Source source() {
        return source;
    }
}
