package tco.render.capacity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import tco.engine.capacity.ModelFit;
import tco.engine.queue.BusiestHour;
import tco.engine.queue.Peak.PeakResult;
import tco.engine.queue.Peak.Waits;
import tco.engine.queue.UnitLoad;
import tco.render.document.Document;
import tco.render.document.Heading;
import tco.render.text.Cell;
import tco.render.text.CellText;
import tco.render.text.CountText;
import tco.render.text.JsonText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Whether machines keep up in the busiest hour.
///
/// @param asked with the number of units that was asked for
/// @param fewest with the fewest that keep up; empty where none of those tried do
/// @param slow with the asked number, at the low end of the speeds
public record PeakDocument(
        ModelFit fit,
        BusiestHour hour,
        PeakResult asked,
        Optional<PeakResult> fewest,
        PeakResult slow)
        implements Document {
    private static final String SCHEMA = "tco.peak/1";
    private static final List<String> NAMES =
            List.of(
                    "units",
                    "load",
                    "read_share",
                    "slots",
                    "prefix_cache",
                    "ttft_p50",
                    "ttft_p95",
                    "request_p50",
                    "request_p95",
                    "keeps_up");
    private static final List<Heading> HEADINGS =
            List.of(
                    Heading.number("units"),
                    Heading.number("load"),
                    Heading.number("reading").ranked(4),
                    Heading.number("slots").ranked(3),
                    Heading.number("prefix cache").ranked(2),
                    Heading.number("first token p50"),
                    Heading.number("p95"),
                    Heading.number("request p50").ranked(1),
                    Heading.number("p95").ranked(1),
                    Heading.term("keeps up"));

    @Override
    public List<Block> screen() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(question()));
        blocks.add(
                new Table(
                        HEADINGS,
                        rows().stream()
                                .map(result -> cells(result).stream().map(CellText::of).toList())
                                .toList()));
        blocks.add(new Paragraph(answer()));
        if (!fit.notes().isEmpty()) {
            blocks.add(new Points(fit.notes()));
        }
        return blocks;
    }

    private String question() {
        return fit.model()
                + " "
                + fit.quant()
                + " on "
                + fit.machine()
                + ", "
                + fit.setup().engine().key()
                + " engine: "
                + CountText.counted(hour.developers(), "developer")
                + ", "
                + CountText.counted(hour.requestsPerHour(), "request")
                + " of each an hour ("
                + hour.shape().key()
                + "), "
                + CountText.counted(hour.context(), "token")
                + " each; "
                + CountText.number(hour.requests())
                + " requests simulated, seed "
                + hour.seed();
    }

    private List<PeakResult> rows() {
        return fewest.filter(result -> result.units() != asked.units())
                .map(result -> List.of(asked, result))
                .orElse(List.of(asked));
    }

    private static List<Cell> cells(PeakResult result) {
        Optional<Waits> waits = result.waits();
        return List.of(
                new Cell.Whole(result.units()),
                share(result, UnitLoad::load),
                share(result, UnitLoad::readShare),
                new Cell.Whole(result.slots()),
                share(result, UnitLoad::prefixCache),
                seconds(waits, Waits::ttftP50),
                seconds(waits, Waits::ttftP95),
                seconds(waits, Waits::requestP50),
                seconds(waits, Waits::requestP95),
                new Cell.Flag(result.keepsUp()));
    }

    private static Cell share(PeakResult result, ToDoubleFunction<UnitLoad> share) {
        return result.load()
                .<Cell>map(load -> new Cell.Share(share.applyAsDouble(load)))
                .orElse(Cell.NONE);
    }

    private static Cell seconds(Optional<Waits> waits, ToDoubleFunction<Waits> seconds) {
        return waits.<Cell>map(known ->
                        new Cell.Amount(CapacityText.seconds(seconds.applyAsDouble(known))))
                .orElse(Cell.NONE);
    }

    private String answer() {
        String unit = asked.units() == 1 ? "1 unit" : asked.units() + " units";
        boolean one = asked.units() == 1;
        StringBuilder text = new StringBuilder(unit);
        text.append(' ').append(said(asked, one)).append('.');
        if (fewest.isEmpty()) {
            text.append(" No number up to ").append(hour.maxUnits()).append(" does.");
        } else if (fewest.get().units() != asked.units()) {
            text.append(" Needed: ").append(fewest.get().units()).append('.');
        }
        text.append(" At the low end of the speeds: ").append(unit).append(' ');
        return text.append(said(slow, one)).append('.').toString();
    }

    private String said(PeakResult result, boolean one) {
        String verb =
                result.keepsUp()
                        ? one ? "keeps up" : "keep up"
                        : one ? "does not keep up" : "do not keep up";
        return verb
                + ": "
                + result.waits()
                        .map(waits ->
                                "95 % of first tokens within "
                                        + CapacityText.secondsBeside(
                                                waits.ttftP95(), hour.ttftTargetSeconds())
                                        + " s (target "
                                        + CountText.number(hour.ttftTargetSeconds())
                                        + " s)")
                        .orElseGet(() -> result.reason().orElse(""));
    }

    @Override
    public Sheet sheet() {
        return new Sheet(NAMES, rows().stream().map(PeakDocument::cells).toList());
    }

    @Override
    public JsonNode json() {
        ObjectNode node = JsonText.object().put("schema", SCHEMA);
        node.put("units", asked.units());
        node.set("prefix_cache", ofLoad(UnitLoad::prefixCache, 0));
        node.put("slots", asked.slots());
        node.set("read_share", ofLoad(UnitLoad::readShare, Double.NaN));
        node.set("load", ofLoad(UnitLoad::load, Double.NaN));
        OptionalDouble generating =
                asked.load().map(UnitLoad::meanGenerating).orElseGet(OptionalDouble::empty);
        node.set("mean_generating", JsonText.number(generating.orElse(Double.NaN)));
        node.set("ttft_p50", ofWaits(Waits::ttftP50));
        node.set("ttft_p95", ofWaits(Waits::ttftP95));
        node.set("request_p50", ofWaits(Waits::requestP50));
        node.set("request_p95", ofWaits(Waits::requestP95));
        node.set("ttft_mean", ofWaits(Waits::ttftMean));
        node.set("request_mean", ofWaits(Waits::requestMean));
        node.put("keeps_up", asked.keepsUp());
        node.set(
                "units_needed",
                fewest.map(result -> JsonText.number(result.units())).orElseGet(JsonText::none));
        node.set("requests_per_second", JsonText.number(hour.requestsPerSecond()));
        node.put("reason", asked.reason().orElse(null));
        node.set("notes", JsonText.texts(fit.notes()));
        return node;
    }

    private JsonNode ofLoad(ToDoubleFunction<UnitLoad> share, double otherwise) {
        return JsonText.number(asked.load().map(share::applyAsDouble).orElse(otherwise));
    }

    private JsonNode ofWaits(ToDoubleFunction<Waits> seconds) {
        return JsonText.number(asked.waits().map(seconds::applyAsDouble).orElse(Double.NaN));
    }
}
