package tco.profile.read;

import java.util.List;
import java.util.Optional;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.model.Machine;
import tco.model.ServingTerms;
import tco.model.ServingTerms.Split;
import tco.model.Shape;

/// Reads how a model is served on a machine.
final class ServingTermsReader {
    private static final String SPLIT = "split";
    private static final List<Double> KV_BYTES = List.of(0.5, 1.0, 2.0);

    private final Fields serving;
    private final Shape<Machine> machine;
    private final int machineDevices;

    private ServingTermsReader(Fields serving, Shape<Machine> machine, int machineDevices) {
        this.serving = serving;
        this.machine = machine;
        this.machineDevices = machineDevices;
    }

    /// @param machineDevices that serve the model where the serving does not say how many
    static ServingTerms read(Fields serving, Shape<Machine> machine, int machineDevices) {
        return new ServingTermsReader(serving, machine, machineDevices).read();
    }

    private ServingTerms read() {
        int devices = ExactFields.of(serving).count(FigureKind.DEVICES).orElse(machineDevices);
        return new ServingTerms(
                serving.text("quant"),
                serving.text("engine"),
                devices,
                split(devices),
                serving.optional(FigureKind.CONCURRENCY),
                serving.optional(FigureKind.CONTEXT_DEPTH),
                kvBytes());
    }

    private Split split(int devices) {
        Optional<Split> said =
                serving.choice(SPLIT, List.of(Split.TENSOR, Split.LAYER, Split.COPIES), Split::key);
        if (said.isPresent() && devices == 1) {
            serving.fault(
                    serving.node(SPLIT).orElseThrow(),
                    SPLIT,
                    "one device cannot be split",
                    "devices: 2 or more");
        }
        boolean noLink = machine.known().filter(known -> known.linkGbS().isEmpty()).isPresent();
        if (said.filter(Split.TENSOR::equals).isPresent() && devices > 1 && noLink) {
            serving.fault(
                    serving.node(SPLIT).orElseThrow(),
                    SPLIT,
                    "a tensor split needs the link between the devices",
                    "link_gb_s of the machine");
        }
        if (said.filter(Split.COPIES::equals).isPresent() && !hasSpeeds()) {
            serving.fault(
                    serving.node(SPLIT).orElseThrow(),
                    SPLIT,
                    "no estimate is made of several copies",
                    "decode_tok_s and prefill_tok_s of all of them together");
        }
        return devices == 1 ? Split.NONE : said.orElse(Split.TENSOR);
    }

    private boolean hasSpeeds() {
        return serving.node(FigureKind.DECODE_TOK_S.key()).isPresent()
                && (serving.node(FigureKind.PREFILL_TOK_S.key()).isPresent()
                        || serving.node(ServingSpeedsReader.INCLUDED).isPresent());
    }

    private double kvBytes() {
        Optional<Figure> said = serving.optional(FigureKind.KV_BYTES);
        if (said.isEmpty()) {
            return ServingTerms.USUAL_KV_BYTES;
        }
        double bytes = said.get().range().typical();
        if (!said.get().range().isExact() || !KV_BYTES.contains(bytes)) {
            serving.fault(
                    serving.node(FigureKind.KV_BYTES.key()).orElseThrow(),
                    FigureKind.KV_BYTES.key(),
                    "no size of a number in a cache",
                    "2, 1 or 0.5");
        }
        return bytes;
    }
}
