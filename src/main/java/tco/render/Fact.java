package tco.render;

/// What a column says of an option as a whole.
public enum Fact implements Column {
    OPTION("option", "id", false),
    NAME("name", "option", false),
    RUNS("runs", "runs", false),
    NEEDS("needs", "needs", false),
    KIND("kind", "kind", false),
    QUALITY("quality", "quality", false),
    DATA("data", "code", false),
    ELIGIBLE("eligible", "eligible", false),
    LIMIT("limit", "limit", false),
    UNITS("units", "units", true),
    MONTHLY("monthly", "low-high", true),
    MONTHLY_USD_LOW("monthly_usd_low", "low", true),
    MONTHLY_USD("monthly_usd", "month", true),
    MONTHLY_USD_HIGH("monthly_usd_high", "high", true),
    USD_PER_MTOK("usd_per_mtok", "$/Mtok", true),
    UPFRONT_USD("upfront_usd", "up front", true),
    CAPACITY_TOKENS("capacity_tokens", "capacity", true),
    UTILISATION("utilisation", "used", true),
    SERVED_SHARE("served_share", "served", true),
    EXCLUDED_BECAUSE("excluded_because", "excluded because", false),
    COST_KNOWN("cost_known", "cost known", false),
    ESTIMATE("estimate", "estimate", false),
    PER_DEVELOPER_USD("per_developer_usd", "a dev", true),
    YEARLY_USD("yearly_usd", "a year", true),
    SAVES_USD("saves_usd", "vs today", true),
    SAVING_USD("saving_usd", "saves", true),
    SAVING_PERCENT("saving_percent", "saves %", true),
    FIRST_ANSWER_S("first_answer_s", "first answer", true),
    STREAM_TOK_S("stream_tok_s", "tok/s", true),
    OLDEST_FIGURE("oldest_figure", "since", false),
    NOTES("notes", "notes", false);

    private final String key;
    private final String heading;
    private final boolean numeric;

    Fact(String key, String heading, boolean numeric) {
        this.key = key;
        this.heading = heading;
        this.numeric = numeric;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String heading() {
        return heading;
    }

    @Override
    public boolean numeric() {
        return numeric;
    }
}
