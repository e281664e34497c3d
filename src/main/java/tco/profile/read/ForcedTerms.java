package tco.profile.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tco.model.FigureKind;
import tco.profile.yaml.Node;
import tco.text.Nearest;

/// A scenario's `forced` key: the terms for which its assumptions win over a machine's own, as the
/// flags of these terms do on the command line; and `tokens` where its volume is asked for, as by
/// `--tokens`.
public final class ForcedTerms {
    public static final String KEY = "forced";
    public static final List<String> TERMS =
            List.of(
                    FigureKind.USD_PER_KWH.key(),
                    FigureKind.LIFETIME_MONTHS.key(),
                    FigureKind.OPS_HOURS.key(),
                    FigureKind.OPS_HOURLY_USD.key(),
                    FigureKind.PREFIX_CACHE.key(),
                    FigureKind.ROUTINE_SHARE.key(),
                    FigureKind.TOKENS.key());

    private ForcedTerms() {}

    static Set<String> read(Fields scenario) {
        Set<String> forced = new LinkedHashSet<>();
        for (Node item : scenario.list(KEY)) {
            if (item instanceof Node.Scalar term && TERMS.contains(term.text())) {
                forced.add(term.text());
            } else {
                List<String> known = new ArrayList<>(TERMS);
                String said = item instanceof Node.Scalar term ? term.text() : Node.nameOf(item);
                scenario.fault(
                        item,
                        KEY,
                        "'" + Nearest.shortened(said) + "' is not a term",
                        Nearest.hintOrAll(said, known));
            }
        }
        return forced;
    }
}
