package tco.render.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tco.engine.Comparison;
import tco.engine.Comparison.Excluded;
import tco.engine.Exclusion;
import tco.engine.Exclusion.CostUnknown;
import tco.engine.Exclusion.DataGoes;
import tco.engine.Exclusion.DoesNotFit;
import tco.engine.Exclusion.OwnVolume;
import tco.engine.Exclusion.PaidToday;
import tco.engine.Exclusion.QualityBelow;
import tco.engine.Exclusion.QualityUnknown;
import tco.engine.Exclusion.ServesPart;
import tco.engine.OptionResult;
import tco.model.Deployment.DataPath;
import tco.model.Option;
import tco.model.Serving.MemoryShortage;
import tco.render.document.Document.Block;
import tco.render.document.Document.Items;
import tco.render.text.CountText;
import tco.text.Decimals;

/// The options that cannot win, on one line a reason: the cheapest first, each with its cost. Those
/// whose cost is not known stand in the table.
final class ExclusionText {
    private static final int MEMORY_DIGITS = 3;

    private ExclusionText() {}

    /// @param name what an option is called
    static List<Block> of(Comparison comparison, Function<Option, String> name) {
        List<Block> lines = new ArrayList<>();
        for (Excluded excluded : comparison.excluded()) {
            if (excluded.kind() == Exclusion.Kind.COST) {
                continue;
            }
            List<String> items = new ArrayList<>();
            for (OptionResult result : excluded.results()) {
                items.add(
                        name.apply(result.option())
                                + " "
                                + OptionText.month(result)
                                + detail(result.exclusion().orElseThrow()));
            }
            lines.add(new Items(lead(excluded) + ": ", items, ", ", true));
        }
        return lines;
    }

    private static String lead(Excluded excluded) {
        return switch (excluded.kind()) {
            case TODAY -> "paid for today";
            case QUALITY -> quality(excluded.results().getFirst().exclusion().orElseThrow());
            case PRIVACY -> code(excluded);
            case FIT -> "does not fit the memory";
            case COST -> "cost known from below only";
            case VOLUME -> "other volumes than asked for";
            case DEMAND -> "serve only a part";
        };
    }

    private static String quality(Exclusion exclusion) {
        return switch (exclusion) {
            case QualityUnknown unknown -> "not known to be " + unknown.asked().key();
            case QualityBelow below -> "below " + below.asked().key();
            case DataGoes _, DoesNotFit _, CostUnknown _, OwnVolume _, ServesPart _, PaidToday _ ->
                    exclusion.text();
        };
    }

    private static String code(Excluded excluded) {
        boolean leaves = goes(excluded, DataPath.LEAVES);
        boolean rented = goes(excluded, DataPath.RENTED);
        return leaves && rented
                ? "code would leave or be on rented machines"
                : leaves ? "code would leave" : "code would be on rented machines";
    }

    private static boolean goes(Excluded excluded, DataPath path) {
        for (OptionResult result : excluded.results()) {
            if (result.option().deployment().dataPath() == path) {
                return true;
            }
        }
        return false;
    }

    private static String detail(Exclusion exclusion) {
        return switch (exclusion) {
            case OwnVolume own -> " for " + CountText.tokens(own.tokens());
            case ServesPart part -> " (" + part(part) + ")";
            case DoesNotFit fit -> " (" + memory(fit.shortage()) + ")";
            case QualityUnknown _, QualityBelow _, DataGoes _, CostUnknown _, PaidToday _ -> "";
        };
    }

    /// `80%`, or `80%, up to 131.1k`.
    private static String part(ServesPart part) {
        String share = CountText.percent(part.share());
        return part.longest()
                .map(longest -> share + ", requests up to " + CountText.tokens(longest.tokens()))
                .orElse(share);
    }

    /// `42.5 of 12 GB`.
    private static String memory(MemoryShortage shortage) {
        return Decimals.significant(shortage.neededGb(), MEMORY_DIGITS)
                + " of "
                + Decimals.significant(shortage.usableGb(), MEMORY_DIGITS)
                + " GB";
    }
}
