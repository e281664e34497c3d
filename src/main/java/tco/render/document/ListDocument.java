package tco.render.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tco.render.text.Cell;
import tco.render.text.JsonText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A plain list of things with named texts.
public final class ListDocument<T> implements Document {
    private record Column<T>(String name, Function<T, String> text) {}

    private final List<T> things;
    private final List<Column<T>> columns = new ArrayList<>();

    public ListDocument(List<T> things) {
        this.things = List.copyOf(things);
    }

    public ListDocument<T> column(String name, Function<T, String> text) {
        columns.add(new Column<>(name, text));
        return this;
    }

    private List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    private List<String> texts(T thing) {
        return columns.stream().map(column -> column.text().apply(thing)).toList();
    }

    @Override
    public List<Block> screen() {
        return List.of(
                new Table(
                        names().stream().map(Heading::term).toList(),
                        things.stream().map(this::texts).toList()));
    }

    @Override
    public Sheet sheet() {
        return new Sheet(
                names(),
                things.stream()
                        .map(thing -> texts(thing).stream().<Cell>map(Cell.Text::new).toList())
                        .toList());
    }

    @Override
    public JsonNode json() {
        ArrayNode array = JsonText.array();
        for (T thing : things) {
            ObjectNode object = array.addObject();
            columns.forEach(column -> object.put(column.name(), column.text().apply(thing)));
        }
        return array;
    }
}
