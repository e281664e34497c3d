package tco.render.capacity;

import java.util.ArrayList;
import java.util.List;
import tco.engine.capacity.CapacityEstimate;
import tco.engine.capacity.MemoryFit;
import tco.engine.capacity.ModelFit;
import tco.model.Machine;
import tco.model.Shape;
import tco.render.document.Document;
import tco.render.document.Heading;
import tco.render.text.CellText;
import tco.render.text.CountText;
import tco.render.text.JsonText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What fits a machine, the largest model first.
///
/// @param fits what is shown
/// @param left how many models and formats do not fit and are not shown
public record FitListDocument(
        String machineId, String machineName, Shape<Machine> machine, List<ModelFit> fits, int left)
        implements Document {
    private static final List<Heading> HEADINGS =
            List.of(
                    Heading.words("model"),
                    Heading.term("quant"),
                    Heading.words("verdict").ranked(1),
                    Heading.number("GB").ranked(2),
                    Heading.number("room").ranked(5),
                    Heading.number("context").ranked(3),
                    Heading.number("at once").ranked(4),
                    Heading.number("tok/s"),
                    Heading.number("reading"));

    /// Marks a context that the memory holds and the model may not.
    private static final String OPEN = "?";

    public FitListDocument {
        fits = List.copyOf(fits);
    }

    @Override
    public List<Block> screen() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(CapacityText.machine(machineName, machine)));
        if (!fits.isEmpty()) {
            blocks.add(new Table(HEADINGS, fits.stream().map(FitListDocument::cells).toList()));
        }
        List<String> points = new ArrayList<>();
        if (left > 0) {
            points.add(left + " more do not fit (--all lists them)");
        }
        if (!fits.stream().allMatch(ModelFit::windowKnown)) {
            points.add(
                    OPEN
                            + " what the memory holds: the longest context of the model itself is not"
                            + " known");
        }
        if (fits.stream().anyMatch(ModelFit::withSpeeds)) {
            points.add(
                    "speeds in tokens a second are estimates, not measured; CSV and JSON have their"
                            + " ranges, in which about 8 of 10 measured machines fall");
        }
        if (!points.isEmpty()) {
            blocks.add(new Points(points));
        }
        return blocks;
    }

    private static List<String> cells(ModelFit fit) {
        CapacityEstimate estimate = fit.estimate();
        MemoryFit memory = estimate.memory();
        boolean known = fit.withSpeeds();
        return List.of(
                fit.model(),
                fit.quant(),
                fit.verdict().words(),
                CapacityText.gigabytesText(memory.weightsBytes()),
                CapacityText.gigabytesText(memory.roomBytes()),
                CountText.number(fit.longestContext()) + (fit.windowKnown() ? "" : OPEN),
                CountText.number(memory.sequences()),
                known ? CapacityText.about(estimate.decodeTogether()) : CellText.NONE,
                known ? CapacityText.about(estimate.prefill()) : CellText.NONE);
    }

    @Override
    public Sheet sheet() {
        return FitSheet.of(fits);
    }

    @Override
    public JsonNode json() {
        return json(machineId, fits);
    }

    static JsonNode json(String machine, List<ModelFit> fits) {
        ObjectNode node = JsonText.object().put("schema", FitJson.SCHEMA);
        node.put("machine", machine);
        ArrayNode rows = node.putArray("fits");
        fits.forEach(fit -> rows.add(FitJson.of(fit)));
        return node;
    }
}
