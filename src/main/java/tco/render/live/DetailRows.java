package tco.render.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.engine.Comparison;
import tco.engine.OptionResult;
import tco.engine.breakeven.CheapestByVolume.CheapestRange;
import tco.model.Case;
import tco.model.Option;
import tco.render.Theme;
import tco.render.comparison.OptionText;
import tco.render.comparison.VerdictLines;
import tco.render.live.Line.Role;
import tco.render.text.CellText;
import tco.render.text.CountText;
import tco.render.text.FigureText;
import tco.render.text.MoneyText;
import tco.text.TextWidth;
import tco.text.Wrapping;

/// What there is to say about the thing that is selected: a figure with its whole source, an option
/// with what it comes with, or the volumes at which the cheapest changes.
final class DetailRows {
    private final Scene scene;
    private final Theme theme;
    private final int columns;

    DetailRows(Scene scene, Theme theme, int columns) {
        this.scene = scene;
        this.theme = theme;
        this.columns = columns;
    }

    List<Line> lines(int rows) {
        List<Line> lines =
                scene.footer() instanceof Footer.Copied copied ? command(copied) : selected();
        if (lines.size() <= rows) {
            return lines;
        }
        List<Line> cut = new ArrayList<>(lines.subList(0, rows - 1));
        Line last = lines.get(rows - 1);
        int room = columns - TextWidth.of(theme.ellipsis()) - 1;
        cut.add(
                (last.width() <= room ? last : last.fitted(room, theme))
                        .and(Role.MUTED, " " + theme.ellipsis()));
        return cut;
    }

    private List<Line> selected() {
        return switch (scene.pane()) {
            case ASSUMPTIONS -> assumption();
            case OPTIONS -> option();
            case VOLUME -> volume();
        };
    }

    private List<Line> command(Footer.Copied copied) {
        return wrapped(copied.line(), Role.STRONG);
    }

    private List<Line> assumption() {
        if (scene.sliders().isEmpty()) {
            return List.of();
        }
        Slider slider = scene.sliders().get(scene.selected());
        StringBuilder text =
                new StringBuilder(ValueText.of(slider.figure().range(), slider.unit()));
        if (slider.changed()) {
            text.append(", was ").append(ValueText.of(slider.start().range(), slider.unit()));
        }
        List<Line> lines = new ArrayList<>();
        lines.add(
                Line.of(Role.STRONG, " " + slider.figure().path() + "  ")
                        .and(Role.PLAIN, text.toString())
                        .fitted(columns, theme));
        lines.addAll(
                wrapped(
                        InfluenceText.of(slider)
                                + ". Source: "
                                + FigureText.origin(slider.start())));
        return lines;
    }

    private List<Line> option() {
        Optional<OptionResult> selected =
                scene.comparison().results().stream()
                        .filter(result -> result.option().id().equals(scene.option()))
                        .findFirst();
        return selected.map(this::option).orElse(List.of());
    }

    private List<Line> option(OptionResult result) {
        List<String> notes = new ArrayList<>();
        result.excludedBecause().ifPresent(because -> notes.add("Excluded: " + because + "."));
        notes.addAll(result.notes());
        List<Line> lines = new ArrayList<>();
        lines.add(
                Line.of(Role.STRONG, " " + result.option().shortName() + "  ")
                        .and(Role.PLAIN, facts(result))
                        .fitted(columns, theme));
        lines.addAll(wrapped(String.join(" / ", notes)));
        return lines;
    }

    /// What it wins, what it costs, what runs on how many of it, and where the code goes.
    private String facts(OptionResult result) {
        Comparison comparison = scene.comparison();
        List<String> facts = new ArrayList<>();
        VerdictLines.of(comparison).lines().stream()
                .filter(line -> line.winner().isSameAs(result))
                .forEach(line -> facts.add(line.label()));
        facts.add(OptionText.month(result) + " a month");
        comparison
                .usdPerMtok(result, Case.TYPICAL)
                .ifPresent(usd -> facts.add(MoneyText.brief(usd) + "/Mtok"));
        facts.add(OptionText.runs(result, comparison.ownVolume(result)));
        facts.add(OptionText.needs(result));
        result.option().quality().ifPresent(quality -> facts.add("quality " + quality.key()));
        facts.add("code " + OptionText.code(result));
        facts.removeIf(CellText.NONE::equals);
        return String.join(", ", facts);
    }

    private List<Line> volume() {
        List<CheapestRange> ranges = scene.cheapest();
        if (ranges.isEmpty()) {
            return List.of(
                    Line.of(
                                    Role.PLAIN,
                                    " At which volumes which option is the cheapest is not known.")
                            .fitted(columns, theme));
        }
        List<String> parts = new ArrayList<>();
        for (CheapestRange range : ranges) {
            String from =
                    parts.isEmpty()
                            ? "From the first token"
                            : "from " + CountText.tokens(range.from().doubleValue());
            parts.add(from + " " + range.cheapest().map(Option::shortName).orElse("none"));
        }
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(Role.STRONG, " The cheapest by tokens a month").fitted(columns, theme));
        lines.addAll(wrapped(String.join(", ", parts) + "."));
        return lines;
    }

    private List<Line> wrapped(String text) {
        return wrapped(text, Role.MUTED);
    }

    private List<Line> wrapped(String text, Role role) {
        List<Line> lines = new ArrayList<>();
        StringBuilder out = new StringBuilder();
        Wrapping.append(out, " ", text, columns - 1);
        out.toString().lines().forEach(line -> lines.add(Line.of(role, line)));
        return lines;
    }
}
