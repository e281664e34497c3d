package tco.profile.read;

import java.util.Optional;
import tco.model.ApiPrices.TokenPrices;
import tco.model.Figure;
import tco.model.FigureKind;

/// The prices of token classes that one mapping of a price list names itself, before any falls back
/// to another.
record OwnPrices(
        Optional<Figure> input,
        Optional<Figure> output,
        Optional<Figure> cacheRead,
        Optional<Figure> cacheWrite,
        Optional<Figure> cacheWrite1h) {

    /// Prices of which none need be named.
    static OwnPrices read(Fields fields) {
        return read(
                fields,
                fields.optional(FigureKind.INPUT_PRICE),
                fields.optional(FigureKind.OUTPUT_PRICE));
    }

    /// Prices that must name input and output.
    static OwnPrices readWhole(Fields fields) {
        return read(
                fields,
                Optional.of(fields.required(FigureKind.INPUT_PRICE)),
                Optional.of(fields.required(FigureKind.OUTPUT_PRICE)));
    }

    private static OwnPrices read(Fields fields, Optional<Figure> input, Optional<Figure> output) {
        return new OwnPrices(
                input,
                output,
                fields.optional(FigureKind.CACHE_READ_PRICE),
                fields.optional(FigureKind.CACHE_WRITE_PRICE),
                fields.optional(FigureKind.CACHE_WRITE_1H_PRICE));
    }

    /// These, and others for the classes that these do not name.
    OwnPrices or(OwnPrices others) {
        return new OwnPrices(
                input.or(others::input),
                output.or(others::output),
                cacheRead.or(others::cacheRead),
                cacheWrite.or(others::cacheWrite),
                cacheWrite1h.or(others::cacheWrite1h));
    }

    /// A price for every class, where input and output are named: what is not falls back to the
    /// class that it is a kind of (model 3).
    TokenPrices complete() {
        Figure paidInput = input.orElseThrow();
        Figure write = cacheWrite.orElse(paidInput);
        return new TokenPrices(
                paidInput,
                output.orElseThrow(),
                cacheRead.orElse(paidInput),
                write,
                cacheWrite1h.orElse(write));
    }
}
