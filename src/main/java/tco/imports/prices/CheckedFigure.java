package tco.imports.prices;

import java.util.Locale;
import java.util.Optional;
import tco.model.Range;
import tco.text.RangeText;

/// A figure of a profile beside that of a catalogue.
///
/// @param name such as `input` or `changes.2027-01-01.input`
public record CheckedFigure(
        String name,
        Verdict verdict,
        Optional<ComparedValue> ours,
        Optional<ComparedValue> theirs) {
    /// What comes of both.
    public enum Verdict {
        DIFFERS,
        MISSING,
        UNCONFIRMED,
        SAME;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A figure of a price list with its two ends as text, and how far it may lie from another.
    ///
    /// @param exact whether a text must be the same
    /// @param slack how far two numbers may lie apart in any case
    public record ComparedValue(Range range, String low, String high, boolean exact, double slack) {
        private static final double LEAST_TOLERANCE = 1e-9;

        static ComparedValue of(Range range) {
            return new ComparedValue(
                    range, RangeText.plain(range.low()), RangeText.plain(range.high()), false, 0);
        }

        /// A number of tokens, which catalogues count to the last below or the first above.
        static ComparedValue ofTokens(Range range) {
            return new ComparedValue(
                    range, RangeText.plain(range.low()), RangeText.plain(range.high()), false, 1);
        }

        static ComparedValue of(String text) {
            return new ComparedValue(Range.exactly(0), text, text, true, 0);
        }

        /// Whether both ends are the same but for a share of the other's.
        boolean isSame(ComparedValue theirs, double tolerance) {
            if (exact || theirs.exact) {
                return low.equals(theirs.low);
            }
            return isSame(range.low(), theirs.range.low(), theirs.slack, tolerance)
                    && isSame(range.high(), theirs.range.high(), theirs.slack, tolerance);
        }

        private static boolean isSame(double ours, double theirs, double slack, double tolerance) {
            double most = Math.max(tolerance, LEAST_TOLERANCE) * Math.abs(theirs);
            // a tolerance of 1 % takes 3.03 for 3, although no binary number is 0.03
            return Math.abs(ours - theirs) <= Math.max(slack, most * (1 + LEAST_TOLERANCE));
        }
    }
}
