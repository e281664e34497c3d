package tco.render.capacity;

import java.util.ArrayList;
import java.util.List;
import tco.engine.capacity.CapacityEstimate;
import tco.engine.capacity.MemoryFit;
import tco.engine.capacity.ModelFit;
import tco.engine.capacity.ServingSetup;
import tco.model.Figure;
import tco.model.Machine;
import tco.model.Range;
import tco.model.Serving;
import tco.model.ServingTerms.Split;
import tco.model.Shape;
import tco.render.document.Document;
import tco.render.document.Heading;
import tco.render.text.CountText;
import tools.jackson.databind.JsonNode;

/// One model on a machine: memory, speeds with their ranges, and what was measured.
///
/// @param inList whether programs get it as the only one of a list
public record FitDocument(ModelFit fit, String machineName, Shape<Machine> machine, boolean inList)
        implements Document {
    private static final double PROMPT_TOKENS = 30_000;
    private static final List<Heading> HEADINGS =
            List.of(
                    Heading.term(""),
                    Heading.number("low"),
                    Heading.number("typical"),
                    Heading.number("high"),
                    Heading.words("").ranked(1));

    /// Seconds until the first answer to a long prompt of which nothing is cached.
    static Range firstAnswer(CapacityEstimate estimate) {
        return estimate.firstAnswerSeconds(PROMPT_TOKENS);
    }

    @Override
    public List<Block> screen() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(CapacityText.machine(machineName, machine)));
        blocks.add(new Paragraph(question(fit)));
        blocks.add(new Paragraph("memory: " + memory(fit)));
        if (fit.withSpeeds()) {
            blocks.add(new Table(HEADINGS, speeds(fit.estimate())));
        }
        List<String> points = new ArrayList<>();
        fit.measured().forEach(serving -> points.add(measured(serving)));
        if (fit.withSpeeds() && fit.estimate().isAnchored()) {
            points.add("the estimates are scaled by what was measured nearest to this question");
        }
        points.addAll(fit.notes());
        if (!points.isEmpty()) {
            blocks.add(new Points(points));
        }
        if (fit.withSpeeds()) {
            blocks.add(
                    new Paragraph(
                            "estimate, not measured: about 8 of 10 measured machines fall inside"
                                    + " the range"));
        }
        return blocks;
    }

    private static String question(ModelFit fit) {
        ServingSetup setup = fit.setup();
        return fit.model()
                + " "
                + fit.quant()
                + " on a "
                + setup.engine().key()
                + " engine"
                + (setup.split() == Split.NONE
                        ? ""
                        : ", " + setup.devices() + " devices (" + setup.split().key() + " split)")
                + "; "
                + CountText.number(fit.estimate().concurrency())
                + " in flight, "
                + CountText.number(setup.context())
                + " tokens each, "
                + CountText.number(setup.newTokens())
                + " of them new";
    }

    private static String memory(ModelFit fit) {
        MemoryFit memory = fit.estimate().memory();
        double scratch = memory.scratchBytes();
        return fit.verdict().words()
                + "; weights "
                + CapacityText.gigabytesText(memory.weightsBytes())
                + " GB, runtime "
                + CapacityText.gigabytesText(memory.runtimeBytes())
                + " GB"
                + (scratch > 0 ? ", scratch " + CapacityText.gigabytesText(scratch) + " GB" : "")
                + ", room "
                + CapacityText.gigabytesText(memory.roomBytes())
                + " GB; longest context "
                + CountText.number(fit.longestContext())
                + ", at once "
                + CountText.number(memory.sequences());
    }

    private static List<List<String>> speeds(CapacityEstimate estimate) {
        return List.of(
                speed("alone", estimate.decodeAlone()),
                speed("a stream", estimate.decodeOfStream()),
                speed("together", estimate.decodeTogether()),
                speed("reading", estimate.prefill()),
                seconds(firstAnswer(estimate)));
    }

    private static List<String> speed(String name, Range speeds) {
        return List.of(
                name,
                CapacityText.speedText(speeds.low()),
                CapacityText.about(speeds),
                CapacityText.speedText(speeds.high()),
                "tok/s");
    }

    private static List<String> seconds(Range seconds) {
        return List.of(
                "first answer",
                CapacityText.secondsText(seconds.low()),
                "~" + CapacityText.secondsText(seconds.typical()),
                CapacityText.secondsText(seconds.high()),
                "seconds, after a prompt of 30,000 tokens");
    }

    private static String measured(Serving serving) {
        StringBuilder text = new StringBuilder("measured here: ");
        text.append(CapacityText.speedText(serving.decodeTokS().range().typical()));
        text.append(" tok/s together");
        serving.reading()
                .prefillTokS()
                .filter(speed -> !speed.source().estimate())
                .ifPresent(speed ->
                        text.append(", ")
                                .append(CapacityText.speedText(speed.range().typical()))
                                .append(" tok/s reading"));
        serving.terms().concurrency().ifPresent(many -> at(text, many, " in flight"));
        serving.terms().contextDepth().ifPresent(deep -> at(text, deep, " tokens deep"));
        return text.toString();
    }

    private static void at(StringBuilder text, Figure figure, String what) {
        text.append(", ").append(CountText.number(figure.range().typical())).append(what);
    }

    @Override
    public Sheet sheet() {
        return FitSheet.of(List.of(fit));
    }

    @Override
    public JsonNode json() {
        return inList ? FitListDocument.json(fit.machine(), List.of(fit)) : FitJson.of(fit);
    }
}
