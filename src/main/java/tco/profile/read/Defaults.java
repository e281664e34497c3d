package tco.profile.read;

import tco.model.Range;
import tco.model.Source;

/// What the model takes where a scenario is silent (docs/model.md, "Defaults").
final class Defaults {
    static final Source MODEL = new Source("model default", "", false);
    static final Source ASSUMED = new Source("our assumption", "", false);
    static final Source ARTICLE =
            new Source(
                    "article \"Self-Hosted vs API AI Coding: Total Cost of Ownership in 2026\"",
                    "2026-06-08",
                    false);
    static final Source KEPT_PREFIXES =
            new Source(
                    "our estimate: local servers keep a prefix cache (vLLM, SGLang, llama.cpp and ds4"
                            + " by default), and no source gives the share of an agent's re-reads"
                            + " that it catches",
                    "",
                    true);
    static final Source WAGE =
            new Source(
                    "BLS OEWS, median wage of software developers: $133,080 a year / 2,080 hours",
                    "2024-05",
                    false);

    static final Range NONE = Range.exactly(0);
    static final Range ONE = Range.exactly(1);
    static final Range OUTPUT_SHARE = Range.exactly(0.20);
    static final Range ROUTINE_SHARE = Range.exactly(0.70);
    static final Range HOURS_PER_DAY = Range.exactly(8);
    static final Range WORKDAYS_PER_MONTH = Range.exactly(21);
    static final Range HOURS_PER_MONTH = Range.exactly(730);
    static final Range USD_PER_KWH = Range.exactly(0.15);
    static final Range LIFETIME_MONTHS = Range.exactly(36);
    static final Range POWERED_HOURS_PER_DAY = Range.exactly(24);
    static final Range MAX_UTILISATION = Range.exactly(0.80);
    static final Range PREFIX_CACHE = new Range(0.5, 0.9, 0.97);
    static final Range OPS_HOURS = Range.between(2, 5);
    static final Range OPS_HOURLY_USD = Range.exactly(64);
    static final Range OPS_HOURS_PER_EXTRA_UNIT = Range.exactly(0.5);

    private Defaults() {}
}
