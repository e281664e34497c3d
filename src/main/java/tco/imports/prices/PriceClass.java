package tco.imports.prices;

import java.util.List;
import tco.model.FigureKind;

/// A class of tokens that has a price of its own, in the order in which profiles write them.
enum PriceClass {
    INPUT(FigureKind.INPUT_PRICE),
    OUTPUT(FigureKind.OUTPUT_PRICE),
    CACHE_READ(FigureKind.CACHE_READ_PRICE),
    CACHE_WRITE(FigureKind.CACHE_WRITE_PRICE),
    CACHE_WRITE_1H(FigureKind.CACHE_WRITE_1H_PRICE);

    /// The classes whose prices a catalogue may not know.
    static final List<PriceClass> CACHES = List.of(CACHE_READ, CACHE_WRITE, CACHE_WRITE_1H);

    private final FigureKind kind;

    PriceClass(FigureKind kind) {
        this.kind = kind;
    }

    FigureKind kind() {
        return kind;
    }

    /// The name in profiles and output.
    String key() {
        return kind.key();
    }
}
