package tco.render.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /// A column of what people read, where that is not what programs get.
    private record Shown<T>(Heading heading, Function<T, String> text) {}

    private final List<T> things;
    private final List<Column<T>> columns = new ArrayList<>();
    private final List<Shown<T>> shown = new ArrayList<>();
    private Function<T, String> group = thing -> "";

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

    /// A column for people alone, which a table leaves out where it says nothing of any of its
    /// things. With the first of them, people read no others.
    public ListDocument<T> shown(Heading heading, Function<T, String> text) {
        shown.add(new Shown<>(heading, text));
        return this;
    }

    /// For people, a table for each of these names, which follow one another in the list.
    public ListDocument<T> grouped(Function<T, String> name) {
        group = name;
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
        if (!shown.isEmpty()) {
            Map<String, List<T>> groups = new LinkedHashMap<>();
            for (T thing : things) {
                groups.computeIfAbsent(group.apply(thing), _ -> new ArrayList<>()).add(thing);
            }
            List<Block> tables = new ArrayList<>();
            groups.forEach((name, members) -> tables.add(table(name, members)));
            return tables;
        }
        return List.of(
                new Table(
                        names().stream().map(Heading::term).toList(),
                        things.stream()
                                .map(thing ->
                                        cells(thing).stream().map(ListDocument::text).toList())
                                .toList()));
    }

    private Table table(String name, List<T> members) {
        List<Heading> headings = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        members.forEach(_ -> rows.add(new ArrayList<>()));
        for (Shown<T> column : shown) {
            List<String> texts = members.stream().map(column.text()).toList();
            if (texts.stream().allMatch(CellText.NONE::equals)) {
                continue;
            }
            headings.add(column.heading());
            for (int i = 0; i < rows.size(); i++) {
                rows.get(i).add(texts.get(i));
            }
        }
        List<Row> all = new ArrayList<>();
        if (!name.isEmpty()) {
            all.add(Row.heading(name));
        }
        all.addAll(new Table(headings, rows).rows());
        return new Table(0, headings, all);
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
