package tco.render.volumes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final List<Ranking> rankings;
    private final List<String> ids;

    VolumesGrid(VolumeSeries series, RenderOptions options) {
        this.series = series;
        this.column = options.columns().isEmpty() ? Fact.MONTHLY : options.columns().getFirst();
        this.rankings =
                series.volumes().stream()
                        .map(each -> Ranking.of(each.comparison(), options))
                        .toList();
        this.ids = rankings.getFirst().rows().stream().map(row -> row.option().id()).toList();
    }

    /// @param text what the column says, in brackets where the option cannot win
    record Entry(String text, boolean cheapest, boolean eligible) {}

    int rows() {
        return ids.size();
    }

    int volumes() {
        return rankings.size();
    }

    String name(int row) {
        return Printable.of(result(row, 0).option().name());
    }

    boolean hasEstimates() {
        return column == Fact.MONTHLY
                && rankings.getFirst().rows().stream().anyMatch(OptionResult::estimates);
    }

    /// A volume as the command line takes it; in full where fewer digits do not tell two apart.
    String heading(int volume) {
        double tokens = series.volumes().get(volume).tokens();
        String brief = CountText.tokens(tokens);
        for (AtVolume other : series.volumes()) {
            if (other.tokens() != tokens && CountText.tokens(other.tokens()).equals(brief)) {
                return RangeText.plain(tokens);
            }
        }
        return brief;
    }

    Entry entry(int row, int volume) {
        OptionResult result = result(row, volume);
        Ranking ranking = rankings.get(volume);
        String text = CellText.of(Cells.of(column, result, ranking));
        return new Entry(
                result.eligible() ? text : "(" + text + ")",
                ranking.isCheapest(result),
                result.eligible());
    }

    private OptionResult result(int row, int volume) {
        String id = ids.get(row);
        return rankings.get(volume).rows().stream()
                .filter(result -> result.option().id().equals(id))
                .findFirst()
                .orElseThrow();
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
