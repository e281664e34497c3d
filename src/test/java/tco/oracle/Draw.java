package tco.oracle;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/// Draws figures in all the forms in which a profile may write them.
record Draw(RandomGenerator random) {
    private static final MathContext FOUR_DIGITS = new MathContext(4);

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    @SafeVarargs
    final <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /// A figure from one bound to the other, sometimes exactly on a bound.
    String figure(double low, double high) {
        return written(sorted(() -> decimal(low, high)));
    }

    /// A share, sometimes in percent.
    String share(double low, double high) {
        List<BigDecimal> three = sorted(() -> decimal(low, high));
        return chance(0.3) ? percent(three.get(1)) : written(three);
    }

    private String percent(BigDecimal share) {
        return share.scaleByPowerOfTen(2).toPlainString() + "%";
    }

    /// A whole number, or a range of such with a whole middle.
    String whole(long low, long high) {
        long from = random.nextLong(low, high + 1);
        long half = chance(0.5) ? 0 : random.nextLong(0, Math.max(1, (high - from) / 2 + 1));
        return written(
                List.of(
                        BigDecimal.valueOf(from),
                        BigDecimal.valueOf(from + half),
                        BigDecimal.valueOf(from + 2 * half)));
    }

    private List<BigDecimal> sorted(java.util.function.Supplier<BigDecimal> one) {
        BigDecimal[] three = {one.get(), one.get(), one.get()};
        Arrays.sort(three);
        return List.of(three);
    }

    private BigDecimal decimal(double low, double high) {
        double value =
                switch (random.nextInt(12)) {
                    case 0 -> low;
                    case 1 -> high;
                    default -> low + (high - low) * random.nextDouble();
                };
        BigDecimal rounded = BigDecimal.valueOf(value).round(FOUR_DIGITS);
        return rounded.max(BigDecimal.valueOf(low)).min(BigDecimal.valueOf(high));
    }

    private String written(List<BigDecimal> three) {
        String low = text(three.get(0));
        String typical = text(three.get(1));
        String high = text(three.get(2));
        String source = chance(0.3) ? ", source: a price list, as_of: 2026-05" : "";
        return switch (random.nextInt(8)) {
            case 0 -> "[" + low + ", " + high + "]";
            case 1 -> "{low: " + low + ", high: " + high + source + "}";
            case 2 -> "{low: " + low + ", typical: " + typical + ", high: " + high + source + "}";
            case 3 -> "{value: " + typical + ", note: measured, estimate: true" + source + "}";
            case 4 -> "{value: [" + low + ", " + high + "]" + source + "}";
            default -> typical;
        };
    }

    /// A number plainly, with underscores, or with a suffix that keeps it exact.
    private String text(BigDecimal value) {
        BigDecimal thousand = BigDecimal.valueOf(1000);
        if (value.compareTo(thousand) < 0) {
            return value.toPlainString();
        }
        return switch (random.nextInt(5)) {
            case 0 -> value.scaleByPowerOfTen(-3).toPlainString() + pick("k", "K");
            case 1 -> value.scaleByPowerOfTen(-6).toPlainString() + "M";
            case 2 -> value.scaleByPowerOfTen(-9).toPlainString() + "B";
            default -> value.toPlainString();
        };
    }
}
