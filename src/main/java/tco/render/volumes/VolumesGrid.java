package tco.render.volumes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tco.engine.Comparison;
import tco.engine.OptionResult;
import tco.engine.breakeven.VolumeSeries;
import tco.engine.breakeven.VolumeSeries.AtVolume;
import tco.render.Column;
import tco.render.Fact;
import tco.render.RenderOptions;
import tco.render.comparison.Cells;
import tco.render.comparison.Headline;
import tco.render.comparison.Ranking;
import tco.render.text.CellText;
import tco.render.text.CountText;
import tco.text.Printable;
import tco.text.RangeText;

/// One figure of every option at every volume, as texts: a row an option, in the order that the
/// first volume gives them.
final class VolumesGrid {
    private final VolumeSeries series;
    private final Column column;
    private final List<String> headings;
    private final List<Row> rows;

    VolumesGrid(VolumeSeries series, RenderOptions options) {
        this.series = series;
        this.column = options.columns().isEmpty() ? Fact.MONTHLY : options.columns().getFirst();
        this.headings = headings(series.volumes());
        List<Ranking> rankings =
                series.volumes().stream()
                        .map(each -> Ranking.of(each.comparison(), options))
                        .toList();
        this.rows = rows(column, rankings);
    }

    /// One option at every volume.
    private record Row(List<OptionResult> results, List<Entry> entries) {}

    /// @param text what the column says, in brackets where the option cannot win
    record Entry(String text, boolean cheapest, boolean eligible) {}

    private static List<Row> rows(Column column, List<Ranking> rankings) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (OptionResult first : rankings.getFirst().rows()) {
            rows.put(first.option().id(), new Row(new ArrayList<>(), new ArrayList<>()));
        }
        for (Ranking ranking : rankings) {
            for (OptionResult result : ranking.rows()) {
                Row row = Objects.requireNonNull(rows.get(result.option().id()));
                row.results.add(result);
                row.entries.add(entry(column, result, ranking));
            }
        }
        return List.copyOf(rows.values());
    }

    private static Entry entry(Column column, OptionResult result, Ranking ranking) {
        String text = CellText.of(Cells.of(column, result, ranking));
        return new Entry(
                result.eligible() ? text : "(" + text + ")",
                ranking.isCheapest(result),
                result.eligible());
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

    int rows() {
        return rows.size();
    }

    int volumes() {
        return headings.size();
    }

    String name(int row) {
        return Printable.of(result(row, 0).option().name());
    }

    boolean hasEstimates() {
        return column == Fact.MONTHLY
                && rows.stream().anyMatch(row -> row.results.getFirst().estimates());
    }

    String heading(int volume) {
        return headings.get(volume);
    }

    Entry entry(int row, int volume) {
        return rows.get(row).entries.get(volume);
    }

    private OptionResult result(int row, int volume) {
        return rows.get(row).results.get(volume);
    }

    /// Why options cannot win: a line for each reason, with the options that have it.
    List<String> exclusions() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (int row = 0; row < rows(); row++) {
            String reasons = reasons(row);
            if (!reasons.isEmpty()) {
                names.computeIfAbsent(reasons, _ -> new ArrayList<>()).add(name(row));
            }
        }
        return names.entrySet().stream()
                .map(each -> each.getKey() + ": " + String.join(", ", each.getValue()))
                .toList();
    }

    private String reasons(int row) {
        Map<String, List<String>> volumes = new LinkedHashMap<>();
        for (int volume = 0; volume < volumes(); volume++) {
            Optional<String> because = result(row, volume).excludedBecause();
            if (because.isPresent()) {
                volumes.computeIfAbsent(because.get(), _ -> new ArrayList<>()).add(heading(volume));
            }
        }
        return volumes.entrySet().stream()
                .map(each -> each.getKey() + at(each.getValue()))
                .collect(Collectors.joining("; "));
    }

    private String at(List<String> headings) {
        return headings.size() == volumes() ? "" : " at " + String.join(", ", headings);
    }

    /// What the volumes have in common, and what the cells say.
    String headline() {
        Comparison largest = series.ascending().getLast().comparison();
        return volumes()
                + " volumes of tokens a month"
                + Headline.shares(largest)
                + Headline.terms(largest)
                + "; "
                + (column == Fact.MONTHLY ? "dollars a month" : column.heading());
    }
}
