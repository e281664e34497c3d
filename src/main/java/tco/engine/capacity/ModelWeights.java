package tco.engine.capacity;

import java.util.OptionalDouble;
import tco.model.EngineClass;
import tco.model.OpenModel;
import tco.model.Quantisation;

/// The weights of a model in bytes: those that every token reads, and those of the routed experts.
///
/// @param sharedBytes what every step reads
/// @param routedBytes all routed experts; 0 for a dense model
/// @param activeShare the share of the experts that one token uses
record ModelWeights(double sharedBytes, double routedBytes, double activeShare) {
    private static final double BITS_PER_BYTE = 8;
    private static final double BILLION = 1e9;

    /// Fewer bits than this are no expert's: then the file cannot hold the shared part as assumed.
    private static final double LEAST_ROUTED_BITS = 1;

    static ModelWeights of(
            OpenModel model, Quantisation quant, EngineClass engine, OptionalDouble weightsGb) {
        double shared = model.sharedParametersB();
        double routed = model.routedParametersB();
        if (!model.isMixture()) {
            double bits =
                    weightsGb.isPresent()
                            ? BITS_PER_BYTE * weightsGb.getAsDouble() / model.parametersB()
                            : quant.dense();
            return new ModelWeights(bytes(shared, bits), 0, 1);
        }
        double sharedBits = engine == EngineClass.LOCAL ? quant.sharedLocal() : quant.shared();
        double routedBits = quant.routed();
        if (weightsGb.isPresent()) {
            double fileBits = BITS_PER_BYTE * weightsGb.getAsDouble();
            routedBits = (fileBits - sharedBits * shared) / routed;
            if (routedBits < LEAST_ROUTED_BITS) {
                sharedBits = fileBits / model.parametersB();
                routedBits = sharedBits;
            }
        }
        return new ModelWeights(
                bytes(shared, sharedBits),
                bytes(routed, routedBits),
                model.experts().orElseThrow().activeShare());
    }

    private static double bytes(double billions, double bits) {
        return billions * bits * BILLION / BITS_PER_BYTE;
    }

    /// The bytes of the whole model.
    double total() {
        return sharedBytes + routedBytes;
    }

    /// The bytes that a step reads when this many tokens choose their experts, each on its own.
    double touchedBy(double tokens) {
        return sharedBytes + routedBytes * (1 - Math.pow(1 - activeShare, tokens));
    }
}
