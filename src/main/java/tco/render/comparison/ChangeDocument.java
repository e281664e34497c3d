package tco.render.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.engine.Comparison;
import tco.engine.Difference;
import tco.engine.Difference.OptionChange;
import tco.engine.OptionResult;
import tco.model.Case;
import tco.render.document.Document;
import tco.render.document.Heading;
import tco.render.text.Cell;
import tco.render.text.CellText;
import tools.jackson.databind.JsonNode;

/// What a row of changes did to a comparison, change by change and all in all.
public record ChangeDocument(List<Changed> steps, String version) implements Document {
    static final String ALL = "all changes";
    private static final String INDENT = "   ";
    private static final List<String> NAMES =
            List.of("change", "option", "name", "before_usd", "after_usd", "more_usd", "remark");
    private static final List<Heading> HEADINGS =
            List.of(
                    Heading.words("option"),
                    Heading.number("before"),
                    Heading.number("after"),
                    Heading.number("more"),
                    Heading.words("remark"));

    /// One change in words, and what is compared before and after it.
    public record Changed(String label, Comparison before, Comparison after) {
        Difference difference() {
            return Difference.between(before, after);
        }
    }

    /// What became of an option; nothing where it is not compared.
    private record ChangedOption(
            OptionResult option,
            Optional<OptionResult> before,
            Optional<OptionResult> after,
            String remark) {
        Optional<Double> more() {
            return before.flatMap(
                    was -> after.map(is -> is.usd(Case.TYPICAL) - was.usd(Case.TYPICAL)));
        }
    }

    public ChangeDocument {
        steps = List.copyOf(steps);
    }

    /// The changes in their order; where there are several, all of them follow as one.
    private List<Changed> each() {
        List<Changed> each = new ArrayList<>(steps);
        if (steps.size() > 1) {
            each.add(new Changed(ALL, steps.getFirst().before(), steps.getLast().after()));
        }
        return each;
    }

    @Override
    public List<Block> screen() {
        if (steps.isEmpty()) {
            return List.of(new Paragraph("nothing has changed since the start"));
        }
        List<Block> blocks = new ArrayList<>();
        List<Changed> each = each();
        for (int i = 0; i < each.size(); i++) {
            Changed step = each.get(i);
            String number = i < steps.size() ? i + 1 + "  " : "";
            blocks.add(new Lines("", List.of(new Entry(number, step.label()))));
            blocks.add(brief(step));
            int unchanged = step.difference().unchanged();
            if (unchanged > 0) {
                String costs = unchanged == 1 ? " option costs" : " options cost";
                String text = unchanged + costs + " the same";
                blocks.add(new Lines("", List.of(new Entry(INDENT, text))));
            }
        }
        return List.of(new Group(blocks));
    }

    /// A step in few columns: an option, its cost before and after, how much more that is.
    private static Table brief(Changed step) {
        List<ChangedOption> options = options(step);
        int before = 0;
        int after = 0;
        for (ChangedOption option : options) {
            before = Math.max(before, typical(option.before()).length());
            after = Math.max(after, typical(option.after()).length());
        }
        List<Row> rows = new ArrayList<>();
        for (ChangedOption option : options) {
            boolean both = option.before().isPresent() && option.after().isPresent();
            String costs =
                    toRight(typical(option.before()), before)
                            + (both ? ChangeText.ARROW : " ".repeat(ChangeText.ARROW.length()))
                            + toRight(typical(option.after()), after);
            String more = option.more().map(ChangeText::signed).orElse("");
            String remark = (more + "  " + option.remark()).strip();
            String name = option.option().option().shortName();
            rows.add(new Row(Standing.PLAIN, List.of(name, costs, remark), ""));
        }
        return new Table(
                INDENT.length(),
                List.of(Heading.words(""), Heading.term(""), Heading.remark("")),
                rows);
    }

    private static String typical(Optional<OptionResult> result) {
        return result.map(ChangeText::typical).orElse("");
    }

    private static String toRight(String text, int width) {
        return " ".repeat(width - text.length()) + text;
    }

    @Override
    public List<Block> page() {
        List<Block> blocks = new ArrayList<>();
        for (Changed step : each()) {
            blocks.add(new Paragraph(step.label()));
            blocks.add(
                    new Table(
                            HEADINGS, options(step).stream().map(ChangeDocument::texts).toList()));
        }
        return blocks;
    }

    @Override
    public JsonNode json() {
        return ChangeJson.of(steps, version);
    }

    private static List<ChangedOption> options(Changed step) {
        Difference difference = step.difference();
        List<ChangedOption> options = new ArrayList<>();
        for (OptionChange change : difference.options()) {
            options.add(
                    new ChangedOption(
                            change.after(),
                            Optional.of(change.before()),
                            Optional.of(change.after()),
                            ChangeText.remark(change)));
        }
        for (OptionResult added : difference.added()) {
            options.add(
                    new ChangedOption(added, Optional.empty(), Optional.of(added), ChangeText.NEW));
        }
        for (OptionResult dropped : difference.dropped()) {
            options.add(
                    new ChangedOption(
                            dropped, Optional.of(dropped), Optional.empty(), ChangeText.GONE));
        }
        return options;
    }

    private static List<String> texts(ChangedOption row) {
        return List.of(
                row.option().option().name(),
                row.before().map(ChangeText::typical).orElse(CellText.NONE),
                row.after().map(ChangeText::typical).orElse(CellText.NONE),
                row.more().map(ChangeText::signed).orElse(CellText.NONE),
                row.remark());
    }

    @Override
    public Sheet sheet() {
        List<List<Cell>> cells = new ArrayList<>();
        for (Changed step : each()) {
            for (ChangedOption row : options(step)) {
                cells.add(
                        List.of(
                                new Cell.Text(step.label()),
                                new Cell.Text(row.option().option().id()),
                                new Cell.Text(row.option().option().name()),
                                usd(row.before().map(was -> was.usd(Case.TYPICAL))),
                                usd(row.after().map(is -> is.usd(Case.TYPICAL))),
                                usd(row.more()),
                                new Cell.Text(row.remark())));
            }
        }
        return new Sheet(NAMES, cells);
    }

    private static Cell usd(Optional<Double> usd) {
        return usd.<Cell>map(Cell.Money::new).orElse(Cell.NONE);
    }
}
