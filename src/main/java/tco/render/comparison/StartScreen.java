package tco.render.comparison;

import java.util.ArrayList;
import java.util.List;
import tco.engine.Comparison;
import tco.render.RenderOptions;
import tco.render.comparison.VerdictLines.Line;
import tco.render.document.Document.Block;
import tco.render.document.Document.Group;
import tco.render.document.Document.Paragraph;
import tco.render.document.TerminalWriter;

/// What the program shows a person who asked for nothing: the winners of the default scenario, and
/// how to get to an answer of one's own. Six lines of 80 columns.
public final class StartScreen {
    private static final int MOST_WINNERS = 3;
    private static final String NO_WINNER = "No option may win: compare says why.";
    private static final List<String> NEXT =
            List.of(
                    "ask: eight questions to your own answer; live: move what it rests on",
                    "compare --usage: with what you used; help: all commands; Ctrl-D leaves");

    private StartScreen() {}

    /// As lines of a terminal.
    public static String text(Comparison comparison, RenderOptions options) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(new AskedText(comparison).first()));
        List<Line> winners = shown(VerdictLines.of(comparison).lines());
        blocks.add(
                winners.isEmpty() ? new Paragraph(NO_WINNER) : new VerdictLines(winners).screen());
        NEXT.forEach(line -> blocks.add(new Paragraph(line)));
        StringBuilder text = new StringBuilder();
        TerminalWriter.append(List.of(new Group(blocks)), options, text);
        return text.toString();
    }

    /// The first two and the last: the best tiers, and in-house.
    private static List<Line> shown(List<Line> lines) {
        if (lines.size() <= MOST_WINNERS) {
            return lines;
        }
        List<Line> shown = new ArrayList<>(lines.subList(0, MOST_WINNERS - 1));
        shown.add(lines.getLast());
        return shown;
    }
}
