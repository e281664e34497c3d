package tco.profile.read;

import tco.model.Range;
import tco.model.Source;

/// What the model takes where a scenario is silent (docs/model.md, "Defaults").
final class Defaults {
    static final Source MODEL = new Source("model default", "", false);
    private static final Source ASSUMED = new Source("our assumption", "", false);
    private static final Source ARTICLE =
            new Source(
                    "article \"Self-Hosted vs API AI Coding: Total Cost of Ownership in 2026\"",
                    "2026-06-08",
                    false);
    private static final Source KEPT_PREFIXES =
            new Source(
                    "our estimate: local servers keep a prefix cache (vLLM, SGLang, llama.cpp and ds4"
                            + " by default), and no source gives the share of an agent's re-reads"
                            + " that it catches",
                    "",
                    true);
    private static final Source WAGE =
            new Source(
                    "BLS OEWS, median wage of software developers: $133,080 a year / 2,080 hours",
                    "2024-05",
                    false);

    static final Default NONE = new Default(0, MODEL);
    static final Default ONE = new Default(1, MODEL);
    static final Default OUTPUT_SHARE = new Default(0.20, MODEL);
    static final Default ROUTINE_SHARE = new Default(0.70, MODEL);
    static final Default HOURS_PER_DAY = new Default(8, MODEL);
    static final Default WORKDAYS_PER_MONTH = new Default(21, MODEL);
    static final Default HOURS_PER_MONTH = new Default(730, MODEL);
    static final Default USD_PER_KWH = new Default(0.15, ARTICLE);
    static final Default LIFETIME_MONTHS = new Default(36, ARTICLE);
    static final Default POWERED_HOURS_PER_DAY = new Default(24, MODEL);
    static final Default MAX_UTILISATION = new Default(0.80, ASSUMED);
    static final Default PREFIX_CACHE = new Default(new Range(0.5, 0.9, 0.97), KEPT_PREFIXES);
    static final Default OPS_HOURS = new Default(Range.between(2, 5), ARTICLE);
    static final Default OPS_HOURLY_USD = new Default(64, WAGE);
    static final Default OPS_HOURS_PER_EXTRA_UNIT = new Default(0.5, ASSUMED);

    private Defaults() {}

    /// What the model takes for a figure, and who says so.
    record Default(Range range, Source because) {
        Default(double value, Source because) {
            this(Range.exactly(value), because);
        }
    }
}
