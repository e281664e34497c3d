package tco.render.sweep;

import java.util.Optional;
import java.util.function.Function;
import tco.engine.sweep.SweptOption;
import tco.render.text.ByteText;
import tco.render.text.Decimals;

/// How a number of a sweep is written; the same digits as [Cells] and [CsvText] give.
sealed interface SweepForm {
    /// Numbers whose keys are equal, and not negative, are written alike.
    long key(double number);

    void write(double number, ByteText out);

    /// The digits of a number.
    enum Digits implements SweepForm {
        MONEY,
        WHOLE,
        RATIO;

        private static final int RATIO_DIGITS = 6;

        @Override
        public long key(double number) {
            if (!(number >= 0)) {
                return -1;
            }
            return switch (this) {
                case MONEY -> ByteText.moneyKey(number);
                case WHOLE -> Decimals.rounded(number, 0);
                case RATIO -> Decimals.rounded(number, RATIO_DIGITS);
            };
        }

        @Override
        public void write(double number, ByteText out) {
            switch (this) {
                case MONEY -> out.money(number);
                case WHOLE -> out.decimal(number, 0);
                case RATIO -> out.shortDecimal(number, RATIO_DIGITS);
            }
        }
    }

    /// What follows for an option from the share of the demand that it serves.
    record Exclusion(SweptOption option, Function<Optional<String>, String> text)
            implements SweepForm {
        @Override
        public long key(double servedShare) {
            return Double.doubleToLongBits(servedShare);
        }

        @Override
        public void write(double servedShare, ByteText out) {
            out.raw(text.apply(option.excludedBecause(servedShare)));
        }
    }
}
