package tco.render.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import tco.engine.OptionResult;
import tco.model.Option;
import tco.render.comparison.Footnotes;
import tco.render.text.CountText;
import tco.render.text.MoneyText;

/// How the decision commands mark options and their costs: the signs of a comparison.
final class OptionMarks {
    static final String LEGEND = "~ rests on an estimate; >= at least: more of the cost is unknown";

    private OptionMarks() {}

    /// The option's name, with its volume where that is not the scenario's.
    static String name(Option option, OptionalDouble ownVolume) {
        return named(option.name(), ownVolume);
    }

    /// A name of an option with its volume in the same way.
    static String named(String name, OptionalDouble ownVolume) {
        return ownVolume.isEmpty()
                ? name
                : name + ", " + CountText.tokens(ownVolume.getAsDouble()) + " tokens";
    }

    /// Dollars of a cost that may be known from below only, or rest on an estimate: `>=$676~`.
    static String usd(double usd, boolean isKnown, boolean isEstimate) {
        return (isKnown ? "" : ">=") + MoneyText.brief(usd) + (isEstimate ? "~" : "");
    }

    /// Why the option cannot win, what it rests on, and its notes, each under a name.
    static List<String> notes(String name, OptionResult result) {
        List<String> notes = new ArrayList<>();
        result.excludedBecause()
                .ifPresent(why -> notes.add(name + ": " + Footnotes.EXCLUDED + why));
        if (result.estimates()) {
            notes.add(name + ": " + Footnotes.ESTIMATE);
        }
        result.notes().forEach(note -> notes.add(name + ": " + note));
        return notes;
    }
}
