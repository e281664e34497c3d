package tco.engine.capacity;

import tco.model.Attention;
import tco.model.EngineClass;
import tco.model.OpenModel;
import tco.model.Range;

/// How far measured speeds lie from estimated ones: about 8 of 10 are within these factors
/// (docs/capacity.md, "Range and anchor").
///
/// @param low measured over estimated at the slow end
/// @param high the same at the fast end
record SpeedSpread(double low, double high) {

    static SpeedSpread ofDecode(OpenModel model, EngineClass engine, boolean anchored) {
        if (model.attention() instanceof Attention.Compressed) {
            return new SpeedSpread(0.72, 1.60);
        }
        return switch (engine) {
            case LOCAL -> anchored ? new SpeedSpread(0.87, 1.15) : new SpeedSpread(0.78, 1.17);
            case SERVER -> anchored ? new SpeedSpread(0.81, 1.23) : new SpeedSpread(0.67, 1.50);
        };
    }

    static SpeedSpread ofReading(OpenModel model, EngineClass engine, boolean anchored) {
        if (model.attention() instanceof Attention.Compressed) {
            return new SpeedSpread(0.63, 1.65);
        }
        return switch (engine) {
            case LOCAL -> new SpeedSpread(0.58, 1.45);
            case SERVER -> anchored ? new SpeedSpread(0.81, 1.24) : new SpeedSpread(0.50, 1.50);
        };
    }

    /// Whether a measured decode speed says more about others of the same machine and model.
    static boolean decodeCanBeAnchored(OpenModel model) {
        return !(model.attention() instanceof Attention.Compressed);
    }

    /// The same for reading.
    static boolean readingCanBeAnchored(OpenModel model, EngineClass engine) {
        return decodeCanBeAnchored(model) && engine == EngineClass.SERVER;
    }

    Range around(double typical) {
        return new Range(low * typical, typical, high * typical);
    }
}
