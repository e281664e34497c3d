package tco.profile.write;

import java.time.LocalDate;
import tco.model.FigureKind;
import tco.model.Range;
import tco.model.ServingTerms;
import tco.model.ServingTerms.Split;
import tco.model.Source;

/// A serving whose speeds were estimated, as an item for the `serves` of a machine's profile.
///
/// @param engine as profiles name it
/// @param concurrency sequences in flight, rounded down
/// @param context tokens of a sequence
/// @param decodeTokS tokens written a second, all sequences together
public record EstimatedServing(
        String model,
        String quant,
        String engine,
        int devices,
        Split split,
        double concurrency,
        double context,
        double kvBytes,
        Range decodeTokS,
        Range prefillTokS,
        LocalDate asOf) {
    private static final String SOURCE = "tco fit: estimated from bandwidth, arithmetic and shape";

    /// The YAML of the item, ready to stand below `serves:`.
    public String yaml() {
        Entries serving =
                new Entries().text("model", model).text("quant", quant).text("engine", engine);
        if (split != Split.NONE) {
            exactly(serving, FigureKind.DEVICES, devices).text("split", split.key());
        }
        if (kvBytes != ServingTerms.USUAL_KV_BYTES) {
            exactly(serving, FigureKind.KV_BYTES, kvBytes);
        }
        serving.figure(FigureKind.DECODE_TOK_S, decodeTokS, Source.NONE)
                .figure(FigureKind.PREFILL_TOK_S, prefillTokS, Source.NONE);
        exactly(serving, FigureKind.CONCURRENCY, Math.floor(concurrency));
        exactly(serving, FigureKind.CONTEXT_DEPTH, context);
        return serving.source(new Source(SOURCE, asOf.toString(), true)).item();
    }

    private static Entries exactly(Entries serving, FigureKind kind, double value) {
        return serving.figure(kind, Range.exactly(value), Source.NONE);
    }
}
