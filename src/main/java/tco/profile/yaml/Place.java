package tco.profile.yaml;

import tco.model.Origin;

/// Where a value was written: its document and line.
public record Place(Document document, int line) {
    public Origin origin() {
        return new Origin(document.layer(), document.file(), line);
    }
}
