package tco.render.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tco.render.text.Cell;
import tco.render.text.CellText;
import tco.render.text.JsonText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A plain list of things with named texts.
public final class ListDocument<T> implements Document {
    private record Column<T>(String name, Function<T, Cell> cell) {}

    private final List<T> things;
    private final List<Column<T>> columns = new ArrayList<>();

    public ListDocument(List<T> things) {
        this.things = List.copyOf(things);
    }

    public ListDocument<T> column(String name, Function<T, String> text) {
        columns.add(new Column<>(name, thing -> new Cell.Text(text.apply(thing))));
        return this;
    }

    /// A column of numbers, or ranges of them.
    public ListDocument<T> numbers(String name, Function<T, String> digits) {
        columns.add(new Column<>(name, thing -> new Cell.Given(digits.apply(thing))));
        return this;
    }

    private List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    private List<Cell> cells(T thing) {
        return columns.stream().map(column -> column.cell().apply(thing)).toList();
    }

    private static String text(Cell cell) {
        return cell instanceof Cell.Text text ? text.text() : CellText.of(cell);
    }

    @Override
    public List<Block> screen() {
        return List.of(
                new Table(
                        names().stream().map(Heading::term).toList(),
                        things.stream()
                                .map(thing ->
                                        cells(thing).stream().map(ListDocument::text).toList())
                                .toList()));
    }

    @Override
    public Sheet sheet() {
        return new Sheet(names(), things.stream().map(this::cells).toList());
    }

    @Override
    public JsonNode json() {
        ArrayNode array = JsonText.array();
        for (T thing : things) {
            ObjectNode object = array.addObject();
            columns.forEach(column -> object.put(column.name(), text(column.cell().apply(thing))));
        }
        return array;
    }
}
