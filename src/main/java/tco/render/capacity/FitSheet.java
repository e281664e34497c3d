package tco.render.capacity;

import java.util.List;
import tco.engine.capacity.CapacityEstimate;
import tco.engine.capacity.MemoryFit;
import tco.engine.capacity.ModelFit;
import tco.model.Range;
import tco.render.document.Document.Sheet;
import tco.render.text.Cell;

/// Models on a machine for spreadsheets: a row for each model and format.
final class FitSheet {
    private static final List<String> NAMES =
            List.of(
                    "model",
                    "quant",
                    "verdict",
                    "weights_gb",
                    "runtime_gb",
                    "room_gb",
                    "longest_context",
                    "at_once",
                    "decode_tok_s_low",
                    "decode_tok_s",
                    "decode_tok_s_high",
                    "prefill_tok_s_low",
                    "prefill_tok_s",
                    "prefill_tok_s_high",
                    "estimate");

    private FitSheet() {}

    static Sheet of(List<ModelFit> fits) {
        return new Sheet(NAMES, fits.stream().map(FitSheet::row).toList());
    }

    private static List<Cell> row(ModelFit fit) {
        CapacityEstimate estimate = fit.estimate();
        MemoryFit memory = estimate.memory();
        Range decode = estimate.decodeTogether();
        Range prefill = estimate.prefill();
        boolean known = fit.withSpeeds();
        return List.of(
                new Cell.Text(fit.model()),
                new Cell.Text(fit.quant()),
                new Cell.Text(fit.verdict().words()),
                gigabytes(memory.weightsBytes()),
                gigabytes(memory.runtimeBytes()),
                gigabytes(memory.roomBytes()),
                new Cell.Whole(fit.longestContext()),
                new Cell.Whole(memory.sequences()),
                speed(decode.low(), known),
                speed(decode.typical(), known),
                speed(decode.high(), known),
                speed(prefill.low(), known),
                speed(prefill.typical(), known),
                speed(prefill.high(), known),
                new Cell.Flag(known));
    }

    private static Cell gigabytes(double bytes) {
        return new Cell.Amount(CapacityText.gigabytes(bytes));
    }

    private static Cell speed(double tokensPerSecond, boolean known) {
        return known ? new Cell.Amount(CapacityText.speed(tokensPerSecond)) : Cell.NONE;
    }
}
