package tco.engine.simulate;

import java.util.List;
import java.util.Set;
import tco.engine.random.SplitMix64;
import tco.model.Figure;
import tco.model.FigureKind;

/// What moves a figure together with others: one price list, one tariff, the conditions of one
/// machine. Drawn each on its own, their errors would cancel out, which they do not.
final class Cause {
    private static final Set<FigureKind> TOKEN_PRICES =
            Set.of(
                    FigureKind.INPUT_PRICE,
                    FigureKind.OUTPUT_PRICE,
                    FigureKind.CACHE_READ_PRICE,
                    FigureKind.CACHE_WRITE_PRICE,
                    FigureKind.CACHE_WRITE_1H_PRICE);

    /// The parts of a price list under a key of their own.
    private static final List<String> PARTS =
            List.of(".long_context", ".peak", ".changes", ".before");

    private static final Set<FigureKind> MACHINE_CONDITIONS =
            Set.of(
                    FigureKind.DECODE_TOK_S,
                    FigureKind.PREFILL_TOK_S,
                    FigureKind.LOAD_WATTS,
                    FigureKind.IDLE_WATTS);

    private static final String TARIFF = "." + FigureKind.USD_PER_KWH.key();

    private Cause() {}

    /// The name of the cause: the path of what the figures have in common, or the figure's own.
    static String of(Figure figure) {
        String path = figure.path();
        if (TOKEN_PRICES.contains(figure.kind())) {
            return priceList(owner(path));
        }
        if (MACHINE_CONDITIONS.contains(figure.kind())) {
            return owner(path);
        }
        int tariff = path.indexOf(TARIFF);
        return figure.kind() == FigureKind.PRICE_OF_HOURS && tariff >= 0
                ? path.substring(0, tariff + TARIFF.length())
                : path;
    }

    private static String owner(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('.')));
    }

    private static String priceList(String owner) {
        int end = owner.length();
        for (String part : PARTS) {
            int at = owner.lastIndexOf(part);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        return owner.substring(0, end);
    }

    /// The random numbers of one cause, each found directly by its sample. They depend on the seed
    /// and the name of the cause alone, so that every thread, every machine and every choice of
    /// options draws the same.
    record Draws(SplitMix64 numbers) {
        private static final long FNV_BASIS = 0xCBF29CE484222325L;
        private static final long FNV_PRIME = 0x100000001B3L;

        static Draws of(long seed, String cause) {
            long hash = FNV_BASIS;
            for (int i = 0; i < cause.length(); i++) {
                hash = (hash ^ cause.charAt(i)) * FNV_PRIME;
            }
            return new Draws(new SplitMix64(SplitMix64.mixed(SplitMix64.firstBits(seed) ^ hash)));
        }

        /// A number above 0 and below 1.
        double at(long sample) {
            return numbers.at(sample);
        }
    }
}
