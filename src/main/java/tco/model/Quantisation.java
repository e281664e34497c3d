package tco.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How many bits a format takes for a weight, its scales included.
///
/// @param dense bits in a dense model
/// @param routed bits in the routed experts of a mixture
/// @param shared bits in the part of a mixture that every token uses
/// @param sharedLocal the same on a local engine
/// @param arithmetic in which precision a server engine computes
/// @param usualEngine what runs it where nothing else is said: some formats are made for servers
public record Quantisation(
        String name,
        double dense,
        double routed,
        double shared,
        double sharedLocal,
        Arithmetic arithmetic,
        EngineClass usualEngine) {
    /// The precision of a matrix product.
    public enum Arithmetic {
        BITS_16,
        BITS_8,
        BITS_4
    }

    private static final List<Quantisation> KNOWN =
            List.of(
                    even("bf16", 16, Arithmetic.BITS_16),
                    even("f16", 16, Arithmetic.BITS_16),
                    even("fp16", 16, Arithmetic.BITS_16),
                    new Quantisation(
                            "fp8", 8.1, 8.1, 8.1, 8.1, Arithmetic.BITS_8, EngineClass.SERVER),
                    even("q8-0", 8.5, Arithmetic.BITS_16),
                    mixed("ud-q8-k-xl", 10, 10, 12),
                    even("q6-k", 6.56, Arithmetic.BITS_16),
                    even("q5-k-m", 5.69, Arithmetic.BITS_16),
                    mixed("ud-q5-k-xl", 5.7, 5.7, 8.5),
                    mixed("q4-k-m", 4.85, 4.85, 5.5),
                    mixed("ud-q4-k-xl", 4.9, 4.9, 8.5),
                    mixed("q4-0", 4.55, 4.55, 5),
                    mixed("iq4-xs", 4.3, 4.3, 5),
                    mixed("q3-k-m", 3.9, 3.9, 4.5),
                    mixed("ud-q3-k-s", 3.2, 3.2, 6),
                    mixed("ud-iq3-xxs", 3.1, 3.1, 6),
                    mixed("q2-k", 2.99, 2.99, 4),
                    mixed("iq2-xxs", 2.2, 2.2, 5),
                    new Quantisation(
                            "mxfp4", 4.25, 4.25, 16, 8.5, Arithmetic.BITS_4, EngineClass.LOCAL),
                    new Quantisation(
                            "nvfp4", 4.6, 4.5, 16, 16, Arithmetic.BITS_4, EngineClass.SERVER),
                    served("awq", 4.6, 4.25, 16),
                    served("gptq", 4.6, 4.25, 16),
                    served("int4", 4.5, 4.5, 16),
                    even("mlx-4", 4.5, Arithmetic.BITS_16),
                    even("mlx-5", 5.5, Arithmetic.BITS_16),
                    even("mlx-6", 6.5, Arithmetic.BITS_16),
                    even("mlx-8", 8.5, Arithmetic.BITS_16),
                    mixed("ds4-q2", 2.1, 2.1, 8.5),
                    mixed("ds4-q4", 4.5, 4.5, 8.5));

    private static Quantisation even(String name, double bits, Arithmetic arithmetic) {
        return new Quantisation(name, bits, bits, bits, bits, arithmetic, EngineClass.LOCAL);
    }

    private static Quantisation mixed(String name, double dense, double routed, double shared) {
        return new Quantisation(
                name, dense, routed, shared, shared, Arithmetic.BITS_16, EngineClass.LOCAL);
    }

    private static Quantisation served(String name, double dense, double routed, double shared) {
        return new Quantisation(
                name, dense, routed, shared, shared, Arithmetic.BITS_16, EngineClass.SERVER);
    }

    /// The format of a name, in any case and with `_` for `-`; empty for a name that is not known.
    public static Optional<Quantisation> named(String name) {
        String known = canonical(name);
        for (Quantisation quant : KNOWN) {
            if (quant.name.equals(known)) {
                return Optional.of(quant);
            }
        }
        return Optional.empty();
    }

    /// A name as this list writes it: `Q4_K_M` is `q4-k-m`.
    public static String canonical(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The names of all formats.
    public static List<String> names() {
        return KNOWN.stream().map(Quantisation::name).toList();
    }
}
