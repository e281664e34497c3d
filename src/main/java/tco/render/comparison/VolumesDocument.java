package tco.render.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tco.engine.Comparison;
import tco.engine.OptionResult;
import tco.engine.breakeven.VolumeSeries;
import tco.engine.breakeven.VolumeSeries.AtVolume;
import tco.engine.verdict.VolumesVerdict;
import tco.render.Column;
import tco.render.Column.Fact;
import tco.render.RenderOptions;
import tco.render.document.Document;
import tco.render.text.Cell;
import tco.render.text.CellText;
import tco.render.text.CountText;
import tco.render.text.JsonText;
import tco.render.text.MoneyText;
import tco.text.RangeText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Comparisons at several volumes: for people one figure of every option at every volume, in the
/// order that the first volume gives the options.
///
/// @param verdict what they come to; asked for only where it is shown
public record VolumesDocument(
        VolumeSeries series, Supplier<VolumesVerdict> verdict, RenderOptions options)
        implements Document {
    private static final String SCHEMA = "tco.compare-volumes/1";

    /// The column that comes first on a sheet: what differs between the comparisons.
    private static final String VOLUME = "workload.tokens";

    @Override
    public List<Block> screen() {
        List<String> volumes = headings(series.volumes());
        List<List<Ranked>> rows = rows();
        boolean estimates = column() == Fact.MONTHLY && ranking(rows.getFirst()).hasEstimates();
        List<Note> notes = new ArrayList<>();
        notes.add(new Note(Mark.CHEAPEST, "the cheapest at this volume"));
        if (estimates) {
            notes.add(new Note(Mark.ESTIMATE, Footnotes.ESTIMATE));
        }
        for (String line : exclusions(rows, volumes)) {
            notes.add(new Note(Mark.EXCLUDED, Footnotes.EXCLUDED + line));
        }
        return List.of(
                new Paragraph(headline()),
                matrix(volumes, rows, estimates),
                new Legend(notes),
                VerdictText.lines(VerdictText.of(verdict.get())));
    }

    /// An option at one volume.
    private record Ranked(OptionResult result, Ranking ranking) {}

    private static Ranking ranking(List<Ranked> row) {
        return row.getFirst().ranking();
    }

    private Column column() {
        return options.columns().isEmpty() ? Fact.MONTHLY : options.columns().getFirst();
    }

    /// What the volumes have in common, and what the values say.
    private String headline() {
        Comparison largest = series.ascending().getLast().comparison();
        return series.volumes().size()
                + " volumes of tokens a month"
                + Headline.shares(largest)
                + Headline.terms(largest)
                + "; "
                + (column() == Fact.MONTHLY ? MoneyText.name() + " a month" : column().heading());
    }

    /// Each option at every volume.
    private List<List<Ranked>> rows() {
        Map<String, List<Ranked>> rows = new LinkedHashMap<>();
        for (AtVolume each : series.volumes()) {
            Ranking ranking = Ranking.of(each.comparison(), options);
            for (OptionResult result : ranking.rows()) {
                rows.computeIfAbsent(result.option().id(), _ -> new ArrayList<>())
                        .add(new Ranked(result, ranking));
            }
        }
        return List.copyOf(rows.values());
    }

    /// Volumes as the command line takes them; in full where fewer digits do not tell two apart.
    private static List<String> headings(List<AtVolume> volumes) {
        Map<String, Set<Double>> meant = new HashMap<>();
        for (AtVolume each : volumes) {
            meant.computeIfAbsent(CountText.tokens(each.tokens()), _ -> new HashSet<>())
                    .add(each.tokens());
        }
        List<String> headings = new ArrayList<>();
        for (AtVolume each : volumes) {
            String brief = CountText.tokens(each.tokens());
            boolean clear = meant.getOrDefault(brief, Set.of()).size() == 1;
            headings.add(clear ? brief : RangeText.plain(each.tokens()));
        }
        return headings;
    }

    private Matrix matrix(List<String> volumes, List<List<Ranked>> rows, boolean estimates) {
        List<Values> lines = new ArrayList<>();
        for (List<Ranked> row : rows) {
            List<Value> values = new ArrayList<>();
            row.forEach(each -> values.add(value(each, estimates)));
            lines.add(new Values(row.getFirst().result().option().name(), values));
        }
        List<String> headings = new ArrayList<>();
        volumes.forEach(volume -> headings.add(estimates ? volume + " " : volume));
        return new Matrix(Fact.NAME.heading(), headings, lines);
    }

    /// What the column says, in brackets where the option cannot win.
    private Value value(Ranked at, boolean estimates) {
        String text = CellText.of(Cells.of(column(), at.result(), at.ranking()));
        String shown = at.result().eligible() ? text : "(" + text + ")";
        return new Value(
                at.ranking().standing(at.result()),
                estimates ? ComparisonTable.aligned(shown) : shown);
    }

    /// Why options cannot win: a line for each reason, with the options that have it.
    private static List<String> exclusions(List<List<Ranked>> rows, List<String> volumes) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (List<Ranked> row : rows) {
            String reasons = reasons(row, volumes);
            if (!reasons.isEmpty()) {
                names.computeIfAbsent(reasons, _ -> new ArrayList<>())
                        .add(row.getFirst().result().option().name());
            }
        }
        return names.entrySet().stream()
                .map(each -> each.getKey() + ": " + String.join(", ", each.getValue()))
                .toList();
    }

    private static String reasons(List<Ranked> row, List<String> volumes) {
        Map<String, List<String>> reasons = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            Optional<String> because = row.get(i).result().excludedBecause();
            if (because.isPresent()) {
                reasons.computeIfAbsent(because.get(), _ -> new ArrayList<>()).add(volumes.get(i));
            }
        }
        return reasons.entrySet().stream()
                .map(each -> each.getKey() + at(each.getValue(), volumes))
                .collect(Collectors.joining("; "));
    }

    private static String at(List<String> these, List<String> all) {
        return these.size() == all.size() ? "" : " at " + String.join(", ", these);
    }

    /// Row by row, since a series can have more values than memory should hold.
    @Override
    public Sheet sheet() {
        List<Column> columns = ComparisonDocument.columns(options);
        List<String> names = new ArrayList<>(List.of(VOLUME));
        columns.forEach(column -> names.add(column.key()));
        return new Sheet(
                names,
                ComparisonColumns.money(columns),
                () -> series.volumes().stream().flatMap(each -> rows(each, columns)).iterator());
    }

    private Stream<List<Cell>> rows(AtVolume at, List<Column> columns) {
        Ranking ranking = Ranking.of(at.comparison(), options);
        Cell tokens = new Cell.Given(RangeText.plain(at.tokens()));
        return ranking.rows().stream()
                .map(result -> {
                    List<Cell> row = new ArrayList<>(List.of(tokens));
                    row.addAll(ComparisonDocument.row(columns, result, ranking));
                    return row;
                });
    }

    @Override
    public JsonNode json() {
        ObjectNode document = JsonText.object().put("schema", SCHEMA);
        ArrayNode comparisons = document.putArray("comparisons");
        for (AtVolume each : series.volumes()) {
            comparisons.add(ComparisonJson.of(each.comparison(), options));
        }
        return document;
    }
}
