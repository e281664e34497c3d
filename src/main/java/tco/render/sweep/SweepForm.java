package tco.render.sweep;

import java.util.Optional;
import java.util.function.Function;
import tco.engine.Exclusion;
import tco.engine.sweep.PointCosts.SweptCosts;
import tco.render.text.ByteText;
import tco.text.Decimals;

/// How a number of a sweep is written; the same digits as [Cells] and [CsvWriter] give.
sealed interface SweepForm {
    /// Numbers whose keys are equal, and not negative, are written alike.
    long key(double number);

    /// Writes a number, of which the key is known.
    ///
    /// @param costs whose number it is
    void write(double number, long key, SweptCosts costs, ByteText out);

    /// The digits of a number, which is its key in units of the last of them.
    enum Digits implements SweepForm {
        MONEY(2),
        WHOLE(0),
        RATIO(6);

        private final int behindPoint;

        Digits(int behindPoint) {
            this.behindPoint = behindPoint;
        }

        @Override
        public long key(double number) {
            if (!(number >= 0)) {
                return -1;
            }
            return switch (this) {
                case MONEY -> ByteText.moneyKey(number);
                case WHOLE, RATIO -> Decimals.rounded(number, behindPoint);
            };
        }

        @Override
        public void write(double number, long key, SweptCosts costs, ByteText out) {
            if (key < 0) {
                writeUnrounded(number, out);
            } else if (this == RATIO) {
                out.shortRounded(key, behindPoint);
            } else {
                out.rounded(key, behindPoint);
            }
        }

        private void writeUnrounded(double number, ByteText out) {
            switch (this) {
                case MONEY -> out.money(number);
                case WHOLE -> out.decimal(number, behindPoint);
                case RATIO -> out.shortDecimal(number, behindPoint);
            }
        }
    }

    /// Dollars in another currency.
    record Converted(double usdRate) implements SweepForm {
        @Override
        public long key(double usd) {
            return Digits.MONEY.key(usd * usdRate);
        }

        @Override
        public void write(double usd, long key, SweptCosts costs, ByteText out) {
            Digits.MONEY.write(usd * usdRate, key, costs, out);
        }
    }

    /// Whether an option may win.
    record Eligible() implements SweepForm {
        @Override
        public long key(double mayWin) {
            return (long) mayWin;
        }

        @Override
        public void write(double mayWin, long key, SweptCosts costs, ByteText out) {
            out.raw(String.valueOf(costs.exclusion().isEmpty()));
        }
    }

    /// Why an option cannot win. Only reasons of the option itself are the same at every point:
    /// their number is one, that of all others none.
    record Reason(Function<Optional<String>, String> text) implements SweepForm {
        @Override
        public long key(double number) {
            return Double.isNaN(number) ? -1 : (long) number;
        }

        @Override
        public void write(double number, long key, SweptCosts costs, ByteText out) {
            out.raw(text.apply(costs.exclusion().map(Exclusion::text)));
        }
    }

    /// Whether the cost of an option rests on estimates, which depends on whether its workload
    /// reads from a cache.
    record Estimated() implements SweepForm {
        @Override
        public long key(double readsCache) {
            return (long) readsCache;
        }

        @Override
        public void write(double readsCache, long key, SweptCosts costs, ByteText out) {
            out.raw(String.valueOf(costs.option().estimates(readsCache > 0)));
        }
    }
}
