package tco.render.capacity;

import tco.engine.capacity.CapacityEstimate;
import tco.engine.capacity.MemoryFit;
import tco.engine.capacity.ModelFit;
import tco.engine.capacity.ServingSetup;
import tco.model.Range;
import tco.render.text.JsonText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A model on a machine for programs, in full precision.
final class FitJson {
    static final String SCHEMA = "tco.fit/1";
    private static final double BYTES_PER_GB = 1e9;

    private FitJson() {}

    static ObjectNode of(ModelFit fit) {
        ServingSetup setup = fit.setup();
        CapacityEstimate estimate = fit.estimate();
        ObjectNode node = JsonText.object().put("schema", SCHEMA);
        node.put("machine", fit.machine());
        node.put("model", fit.model());
        node.put("quant", fit.quant());
        node.put("engine", setup.engine().key());
        node.put("devices", setup.devices());
        node.put("split", setup.split().key());
        node.set("concurrency", JsonText.number(estimate.concurrency()));
        node.set("context", JsonText.number(setup.context()));
        node.set("new", JsonText.number(setup.newTokens()));
        node.set("memory", memory(fit));
        speeds(node, fit);
        node.put("estimate", fit.withSpeeds());
        node.put("eligible", estimate.isEligible());
        node.set("notes", JsonText.texts(fit.notes()));
        return node;
    }

    private static void speeds(ObjectNode node, ModelFit fit) {
        CapacityEstimate estimate = fit.estimate();
        boolean known = fit.withSpeeds();
        node.set("decode_tok_s_alone", speed(estimate.decodeAlone(), known));
        node.set("decode_tok_s_stream", speed(estimate.decodeOfStream(), known));
        node.set("decode_tok_s", speed(estimate.decodeTogether(), known));
        node.set("prefill_tok_s", speed(estimate.prefill(), known));
        node.set("read_seconds", known ? JsonText.number(estimate.readSeconds()) : JsonText.none());
        node.set(
                "first_answer_s",
                known
                        ? JsonText.number(FitDocument.firstAnswer(estimate).typical())
                        : JsonText.none());
    }

    private static JsonNode speed(Range speeds, boolean known) {
        if (!known) {
            return JsonText.none();
        }
        ObjectNode node = JsonText.object();
        node.set("low", JsonText.number(speeds.low()));
        node.set("typical", JsonText.number(speeds.typical()));
        node.set("high", JsonText.number(speeds.high()));
        return node;
    }

    private static ObjectNode memory(ModelFit fit) {
        MemoryFit memory = fit.estimate().memory();
        ObjectNode node = JsonText.object();
        node.set("weights_gb", gigabytes(memory.weightsBytes()));
        node.set("usable_gb", gigabytes(memory.usableBytes()));
        node.set("runtime_gb", gigabytes(memory.runtimeBytes()));
        node.set("scratch_gb", gigabytes(memory.scratchBytes()));
        node.set("room_gb", gigabytes(memory.roomBytes()));
        node.set("kv_bytes_per_token", JsonText.number(memory.cacheBytesPerToken()));
        node.set("kv_gb_per_sequence", gigabytes(memory.cacheBytesPerSequence()));
        node.set("max_sequences", JsonText.number(memory.sequences()));
        node.set("max_context", JsonText.number(fit.longestContext()));
        node.set("max_context_alone", JsonText.number(memory.longestContext(1)));
        node.put("verdict", fit.verdict().words());
        return node;
    }

    private static JsonNode gigabytes(double bytes) {
        return JsonText.number(bytes / BYTES_PER_GB);
    }
}
