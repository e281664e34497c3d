package tco.profile.yaml;

import tco.model.Origin.Layer;
import tco.model.Source;

/// One YAML document: the layer and file that it lies in, and the source that it names for all its
/// figures. The source is known once the document has been read. The build has checked those that
/// it packed, so that a start need not.
public final class Document {
    private final Layer layer;
    private final String file;
    private final boolean checked;
    private Source source = Source.NONE;

    public Document(Layer layer, String file) {
        this(layer, file, false);
    }

    private Document(Layer layer, String file, boolean checked) {
        this.layer = layer;
        this.file = file;
        this.checked = checked;
    }

    /// One that came with this build.
    public static Document packed(String file) {
        return new Document(Layer.BUILT_IN, file, true);
    }

    public void describe(Source stated) {
        source = stated;
    }

    public Layer layer() {
        return layer;
    }

    /// Whether its keys and texts are known to be sound.
    public boolean isChecked() {
        return checked;
    }

    public String file() {
        return file;
    }

    public Source source() {
        return source;
    }
}
