package tco.engine.capacity;

import tco.model.Range;

/// The parameters of the capacity model, fitted on measured rows of many machines and models. The
/// range of each holds 80 % of the fits on resampled groups of rows (docs/capacity.md).
public enum Calibration {
    E_DRAM(
            "e_dram",
            0.93,
            0.90,
            0.97,
            "share of the peak bandwidth reached, GDDR and unified memory"),
    E_HBM("e_hbm", 0.60, 0.56, 0.62, "share of the peak bandwidth reached, HBM"),
    O_LAYER("o_layer", 77e-6, 66e-6, 91e-6, "seconds a layer and step on local engines"),
    O_MOE("o_moe", 41e-6, 30e-6, 54e-6, "extra seconds a layer and step of a mixture"),
    O_LINK("o_link", 110e-6, 87e-6, 135e-6, "extra seconds a layer and step of a tensor split"),
    O_SEQ("o_seq", 40e-6, 33e-6, 46e-6, "seconds a sequence and step"),
    U_SHADER("u_shader", 0.72, 0.65, 0.78, "share of tflops_16 reached, class apple"),
    U_MATRIX("u_matrix", 0.32, 0.28, 0.35, "share of the matrix rate reached, local engines"),
    U_SERVER("u_server", 0.68, 0.61, 0.87, "share of the matrix rate reached, server engines"),
    P_MOE("p_moe", 0.64, 0.59, 0.73, "factor on that share while a mixture reads"),
    R_ATT("r_att", 0.51, 0.43, 0.68, "attention's share of what matrix products reach"),
    F_CMP("f_cmp", 2.2, 1.9, 2.4, "how much longer compressed attention takes");

    private final String key;
    private final double value;
    private final double low;
    private final double high;
    private final String meaning;

    Calibration(String key, double value, double low, double high, String meaning) {
        this.key = key;
        this.value = value;
        this.low = low;
        this.high = high;
        this.meaning = meaning;
    }

    public String key() {
        return key;
    }

    public double value() {
        return value;
    }

    /// The value with the ends of what other fits gave.
    public Range range() {
        return new Range(low, value, high);
    }

    public String meaning() {
        return meaning;
    }
}
