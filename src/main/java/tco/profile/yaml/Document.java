package tco.profile.yaml;

import tco.model.Origin.Layer;
import tco.model.Source;

/// One YAML document: the layer and file that it lies in, and the source that it names for all its
/// figures. The source is known once the document has been read.
public final class Document {
    private final Layer layer;
    private final String file;
    private Source source = Source.NONE;

    public Document(Layer layer, String file) {
        this.layer = layer;
        this.file = file;
    }

    public void describe(Source stated) {
        source = stated;
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
}
