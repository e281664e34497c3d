package tco.render.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.engine.Comparison;
import tco.engine.OptionResult;
import tco.engine.Winners;
import tco.engine.Winners.TierWinner;
import tco.model.Quality;
import tco.render.document.Document.Block;
import tco.render.document.Document.Paragraph;
import tco.render.document.Document.Points;
import tco.render.document.Document.Row;
import tco.render.document.Document.Standing;
import tco.render.document.Document.Table;
import tco.render.document.Heading;
import tco.render.document.Heading.Weight;
import tco.render.text.CountText;
import tco.text.TextWidth;

/// What a comparison comes to, a line each: the cheapest option of every quality tier, the best
/// tier first, and the cheapest whose data stays.
public record VerdictLines(List<Line> lines) {
    private static final String NO_WINNER = "No option may win: the reasons stand below the table.";
    private static final String INDENT = "  ";
    private static final int LEAST_COLUMNS = 80;
    private static final String A_MONTH = "a month";
    private static final String PER_DEVELOPER = " a developer";
    private static final String PER_DEV = " a dev";

    public VerdictLines {
        lines = List.copyOf(lines);
    }

    /// One winner.
    ///
    /// @param label what it wins
    /// @param remarks what a reader must know beside its cost
    public record Line(String label, OptionResult winner, List<String> remarks) {
        public Line {
            remarks = List.copyOf(remarks);
        }

        /// `cheapest frontier: Claude Sonnet 4.6, $54 a month`.
        public String sentence() {
            String cost = winner.option().name() + ", " + OptionText.month(winner) + " a month";
            return label
                    + ": "
                    + cost
                    + (remarks.isEmpty() ? "" : "; " + String.join("; ", remarks));
        }
    }

    public static VerdictLines of(Comparison comparison) {
        Optional<OptionResult> today = comparison.today();
        List<Line> lines = new ArrayList<>();
        today.ifPresent(paid -> lines.add(line("you pay today", paid, comparison)));
        for (Line line : winners(comparison)) {
            boolean instead =
                    today.flatMap(paid -> paid.option().quality())
                                    .filter(tier -> line.label().equals(ofTier(tier)))
                                    .isPresent()
                            && today.filter(line.winner()::isSameAs).isEmpty();
            lines.add(
                    instead ? new Line("same tier instead", line.winner(), line.remarks()) : line);
        }
        return new VerdictLines(lines);
    }

    /// The winner of each tier, the best first, and in-house.
    static List<Line> winners(Comparison comparison) {
        Winners winners = comparison.winners();
        List<Line> lines = new ArrayList<>();
        for (TierWinner winner : winners.byQuality()) {
            lines.add(line(ofTier(winner.tier()), winner.option(), comparison));
        }
        winners.cheapest()
                .filter(cheapest -> cheapest.option().quality().isEmpty())
                .ifPresent(cheapest ->
                        lines.add(line("cheapest, quality unknown", cheapest, comparison)));
        winners.inHouse()
                .ifPresent(winner -> lines.add(line("cheapest in-house", winner, comparison)));
        return lines;
    }

    private static String ofTier(Quality tier) {
        return "cheapest " + tier.key();
    }

    private static Line line(String label, OptionResult winner, Comparison comparison) {
        List<String> remarks = new ArrayList<>();
        double developers = AskedText.developers(comparison);
        if (developers > 1) {
            remarks.add(OptionText.perDeveloper(winner, developers) + PER_DEVELOPER);
        }
        comparison
                .ownVolume(winner)
                .ifPresent(tokens -> remarks.add("for its own " + CountText.tokens(tokens)));
        OptionText.destination(winner).ifPresent(remarks::add);
        OptionText.upkeep(winner).ifPresent(remarks::add);
        return new Line(label, winner, remarks);
    }

    /// As lines of any terminal.
    Block screen() {
        return screen(LEAST_COLUMNS);
    }

    /// As lines of a terminal of so many columns.
    Block screen(int columns) {
        if (lines.isEmpty()) {
            return new Paragraph(NO_WINNER);
        }
        boolean estimates = false;
        for (Line line : lines) {
            estimates |= line.winner().estimates();
        }
        List<List<String>> cells = new ArrayList<>();
        for (Line line : lines) {
            String month = OptionText.month(line.winner());
            cells.add(
                    List.of(
                            INDENT + line.label(),
                            line.winner().option().shortName(),
                            estimates ? ComparisonTable.aligned(month) : month));
        }
        int room = columns - widest(cells);
        boolean perMonth = false;
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<String> remarks = within(room, lines.get(i).remarks());
            boolean ofEach = !remarks.isEmpty() && remarks.getFirst().contains(PER_DEV);
            if (!perMonth && !ofEach && joined(remarks).length() + A_MONTH.length() + 2 <= room) {
                remarks.addFirst(A_MONTH);
                perMonth = true;
            }
            List<String> texts = new ArrayList<>(cells.get(i));
            texts.add(joined(remarks));
            rows.add(new Row(Standing.PLAIN, texts, ""));
        }
        return new Table(
                0,
                List.of(
                        Heading.words(""),
                        Heading.words(""),
                        Heading.number("").weighing(Weight.STRONG),
                        Heading.words("").readable(8).ranked(1)),
                rows);
    }

    /// The columns that come before the remarks, with the blanks between them.
    private static int widest(List<List<String>> rows) {
        int all = 0;
        for (int i = 0; i < rows.getFirst().size(); i++) {
            int most = 0;
            for (List<String> row : rows) {
                most = Math.max(most, TextWidth.of(row.get(i)));
            }
            all += most + 2;
        }
        return all;
    }

    /// The remarks, without who gets the code where there is no room for it, in shorter words where
    /// that is not enough, and at last without the last ones: half a remark says nothing.
    private static List<String> within(int room, List<String> remarks) {
        List<String> shorter = new ArrayList<>(remarks);
        if (joined(remarks).length() > room) {
            shorter.replaceAll(
                    remark -> remark.startsWith(OptionText.GOES_TO) ? OptionText.LEAVES : remark);
        }
        if (joined(shorter).length() > room) {
            shorter.replaceAll(remark -> remark.replace(PER_DEVELOPER, PER_DEV));
        }
        while (shorter.size() > 1 && joined(shorter).length() > room) {
            shorter.removeLast();
        }
        return shorter;
    }

    private static String joined(List<String> remarks) {
        return String.join(", ", remarks);
    }

    /// As points of a page.
    Block page() {
        return lines.isEmpty() ? new Paragraph(NO_WINNER) : new Points(sentences());
    }

    /// A sentence each, the most important first.
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        for (Line line : lines) {
            sentences.add(line.sentence());
        }
        return lines.isEmpty() ? List.of(NO_WINNER) : sentences;
    }
}
