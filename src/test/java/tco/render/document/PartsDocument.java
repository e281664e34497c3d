package tco.render.document;

import java.util.List;
import tco.render.text.Cell;
import tco.render.text.JsonText;
import tools.jackson.databind.JsonNode;

/// A document of these parts, with a row and a property that say that there are some.
record PartsDocument(List<Block> screen) implements Document {
    PartsDocument(Block... parts) {
        this(List.of(parts));
    }

    @Override
    public Sheet sheet() {
        return new Sheet(List.of("name"), List.of(List.of(new Cell.Text("=a \"quote\"\u001b"))));
    }

    @Override
    public JsonNode json() {
        return JsonText.object().put("name", "=a \"quote\"\u001b");
    }
}
