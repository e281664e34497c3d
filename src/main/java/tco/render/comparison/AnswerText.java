package tco.render.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tco.engine.Comparison;
import tco.engine.OptionResult;
import tco.engine.verdict.Caveats;
import tco.engine.verdict.Verdict;
import tco.model.Option;
import tco.render.document.Document.Block;
import tco.render.document.Document.Entry;
import tco.render.document.Document.Lines;
import tco.render.document.Document.Paragraph;
import tco.render.document.Document.Points;
import tco.render.document.Document.Verbatim;
import tco.render.text.CountText;

/// The answer to a few questions: what a comparison comes to, what machines that are there carry of
/// it, what would change it, and the command line that asks for the same.
///
/// @param concluded what was concluded from the answers, a sentence each
/// @param inHouseBelow the cheapest whose data stays, where none of the quality asked for does
/// @param carried what the machines carry that are there
/// @param again the command line
public record AnswerText(
        Comparison comparison,
        Verdict verdict,
        Caveats caveats,
        List<String> concluded,
        Optional<OptionResult> inHouseBelow,
        List<Carried> carried,
        String again) {
    private static final String NONE = "No option meets all of that; the whole table says why.";

    public AnswerText {
        concluded = List.copyOf(concluded);
        carried = List.copyOf(carried);
    }

    /// A number of machines that are there, with an API for what they do not carry.
    ///
    /// @param share of the demand that the machines serve, 0 to 1
    /// @param api which takes the rest
    /// @param paidForNow whether they are what is paid for today, not only what is there
    public record Carried(
            OptionResult machines, int count, double share, Option api, boolean paidForNow) {
        private String sentence() {
            String name = machines.option().shortName();
            String own = count == 1 ? "your " + name : "your " + count + " " + name;
            own += machines.option().quality().map(tier -> " (" + tier.key() + ")").orElse("");
            String month = OptionText.month(machines) + " a month";
            if (paidForNow && share >= 1) {
                return "you pay today for " + own + ": " + month + ", and can carry all of it";
            }
            return share >= 1
                    ? own + " can carry all of it: " + month
                    : own
                            + " can carry "
                            + CountText.percent(share)
                            + " of it; with the rest at "
                            + api.shortName()
                            + ": "
                            + month;
        }
    }

    private String below(OptionResult result) {
        String lead =
                comparison.cheapest().isPresent()
                        ? "below that quality, code stays in with "
                        : "no option of that quality meets the rest; below it, code stays in with ";
        return lead
                + result.option().shortName()
                + " at "
                + OptionText.month(result)
                + " a month"
                + result.option().quality().map(tier -> " (" + tier.key() + ")").orElse("");
    }

    /// As blocks of a terminal.
    public List<Block> screen() {
        List<Block> blocks = new ArrayList<>();
        if (!concluded.isEmpty()) {
            blocks.add(new Points(concluded));
        }
        blocks.add(new Paragraph(new AskedText(comparison).first()));
        VerdictLines winners = VerdictLines.of(comparison);
        blocks.add(winners.lines().isEmpty() ? new Paragraph(NONE) : winners.screen());
        List<String> machines = new ArrayList<>();
        inHouseBelow.map(this::below).ifPresent(machines::add);
        carried.forEach(each -> machines.add(each.sentence()));
        if (!machines.isEmpty()) {
            blocks.add(new Points(machines));
        }
        List<Entry> turns = new ArrayList<>();
        CaveatText notes = new CaveatText(caveats, List.of(), Option::shortName);
        Stream.concat(notes.decisive().stream(), VerdictText.crossovers(verdict).stream())
                .forEach(sentence -> turns.add(new Entry("! ", sentence)));
        if (!turns.isEmpty()) {
            blocks.add(new Lines("", turns));
        }
        blocks.add(new Verbatim("The whole table: " + again + "\n"));
        return blocks;
    }
}
