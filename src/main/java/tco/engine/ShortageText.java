package tco.engine;

import tco.model.Serving.MemoryShortage;
import tco.text.Decimals;

/// A shortage of memory as a clause.
final class ShortageText {
    private static final int DIGITS = 3;

    private ShortageText() {}

    /// `llama-3-70b does not fit: its weights need 42.5 GB, the machine has 12 GB`.
    static String of(MemoryShortage shortage) {
        return shortage.model()
                + (shortage.weightsAlone()
                        ? " does not fit: its weights need "
                        : " does not fit: weights, engine and a short context need ")
                + Decimals.significant(shortage.neededGb(), DIGITS)
                + " GB, "
                + (shortage.weightsAlone() ? "the machine has " : "usable are ")
                + Decimals.significant(shortage.usableGb(), DIGITS)
                + " GB";
    }
}
