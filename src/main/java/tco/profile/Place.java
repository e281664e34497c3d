package tco.profile;

import tco.model.Origin;

/// Where a value was written: its document and line.
record Place(Document document, int line) {
    Origin origin() {
        return new Origin(document.layer(), document.file(), line);
    }
}
