package tco.model;

/// What a figure is: its key in profiles, what it counts, which values it may take, and what more
/// of it does to the cost (docs/model.md, "Cases").
public enum FigureKind {
    TOKENS("tokens", Unit.TOKENS, FigureLimits.WHOLE, Effect.RAISES_COST),
    UNCACHED_INPUT_TOKENS("uncached_input", Unit.TOKENS, FigureLimits.WHOLE, Effect.RAISES_COST),
    CACHE_READ_TOKENS("cache_read", Unit.TOKENS, FigureLimits.WHOLE, Effect.RAISES_COST),
    CACHE_WRITE_TOKENS("cache_write", Unit.TOKENS, FigureLimits.WHOLE, Effect.RAISES_COST),
    OUTPUT_TOKENS("output", Unit.TOKENS, FigureLimits.WHOLE, Effect.RAISES_COST),
    USAGE_SPREAD("usage_spread", Unit.PLAIN, FigureLimits.AMOUNT, Effect.RAISES_COST),
    REQUESTS("requests", Unit.PLAIN, FigureLimits.WHOLE, Effect.RAISES_COST),
    DAILY_TOKENS("daily_tokens", Unit.TOKENS, FigureLimits.WHOLE, Effect.RAISES_COST),
    DEVELOPERS("developers", Unit.SEATS, FigureLimits.COUNT, Effect.RAISES_COST),
    OUTPUT_SHARE("output_share", Unit.SHARE, FigureLimits.SHARE, Effect.RAISES_COST),
    CACHE_HIT_RATE("cache_hit_rate", Unit.SHARE, FigureLimits.SHARE, Effect.LOWERS_COST),
    CACHE_WRITE_SHARE("cache_write_share", Unit.SHARE, FigureLimits.SHARE, Effect.RAISES_COST),
    CACHE_WRITE_1H_SHARE(
            "cache_write_1h_share", Unit.SHARE, FigureLimits.SHARE, Effect.RAISES_COST),
    BATCH_SHARE("batch_share", Unit.SHARE, FigureLimits.SHARE, Effect.LOWERS_COST),
    LONG_CONTEXT_SHARE("long_context_share", Unit.SHARE, FigureLimits.SHARE, Effect.RAISES_COST),
    CONTEXT_ABOVE("above", Unit.TOKENS, FigureLimits.WHOLE, Effect.RAISES_COST),
    CONTEXT_SHARE("share", Unit.SHARE, FigureLimits.SHARE, Effect.RAISES_COST),
    ROUTINE_SHARE("routine_share", Unit.SHARE, FigureLimits.SHARE, Effect.LOWERS_COST),
    REWORK_RATE("rework_rate", Unit.SHARE, FigureLimits.SHARE, Effect.RAISES_COST),
    PEAK_TO_AVERAGE("peak_to_average", Unit.PLAIN, FigureLimits.AT_LEAST_ONE, Effect.RAISES_COST),
    HOURS_PER_DAY("hours_per_day", Unit.HOURS_A_DAY, FigureLimits.DAY_HOURS, Effect.RAISES_COST),
    WORKDAYS_PER_MONTH(
            "workdays_per_month", Unit.DAYS_A_MONTH, FigureLimits.MONTH_DAYS, Effect.RAISES_COST),
    TOKENS_PER_DEVELOPER(
            "tokens_per_developer", Unit.TOKENS, FigureLimits.WHOLE, Effect.RAISES_COST),
    USD_PER_DEVELOPER(
            "usd_per_developer", Unit.USD_A_MONTH, FigureLimits.AMOUNT, Effect.RAISES_COST),

    HOURS_PER_MONTH(
            "hours_per_month", Unit.HOURS_A_MONTH, FigureLimits.POSITIVE, Effect.RAISES_COST),
    USD_PER_KWH("usd_per_kwh", Unit.USD_PER_KWH, FigureLimits.AMOUNT, Effect.RAISES_COST),
    PRICE_OF_HOURS("usd", Unit.USD_PER_KWH, FigureLimits.AMOUNT, Effect.RAISES_COST),
    LIFETIME_MONTHS("lifetime_months", Unit.MONTHS, FigureLimits.COUNT, Effect.LOWERS_COST),
    HORIZON_MONTHS("horizon_months", Unit.MONTHS, FigureLimits.COUNT, Effect.LOWERS_COST),
    RESIDUAL_SHARE("residual_share", Unit.SHARE, FigureLimits.SHARE, Effect.LOWERS_COST),
    COST_OF_CAPITAL("cost_of_capital", Unit.SHARE, FigureLimits.SHARE, Effect.RAISES_COST),
    MAINTENANCE_RATE("maintenance_rate", Unit.SHARE, FigureLimits.SHARE, Effect.RAISES_COST),
    INSTALLATION_USD("installation_usd", Unit.USD, FigureLimits.AMOUNT, Effect.RAISES_COST),
    FACILITY_USD("facility_usd", Unit.USD_A_MONTH, FigureLimits.AMOUNT, Effect.RAISES_COST),
    SETUP_USD("setup_usd", Unit.USD, FigureLimits.AMOUNT, Effect.RAISES_COST),
    PUE("pue", Unit.PLAIN, FigureLimits.AT_LEAST_ONE, Effect.RAISES_COST),
    POWERED_HOURS_PER_DAY(
            "powered_hours_per_day",
            Unit.HOURS_A_DAY,
            FigureLimits.POWERED_HOURS,
            Effect.RAISES_COST),
    MAX_UTILISATION("max_utilisation", Unit.SHARE, FigureLimits.POSITIVE_SHARE, Effect.LOWERS_COST),
    PREFIX_CACHE("prefix_cache", Unit.SHARE, FigureLimits.SHARE, Effect.LOWERS_COST),
    OPS_HOURS("ops_hours", Unit.HOURS_A_MONTH, FigureLimits.AMOUNT, Effect.RAISES_COST),
    OPS_HOURLY_USD("ops_hourly_usd", Unit.USD_AN_HOUR, FigureLimits.AMOUNT, Effect.RAISES_COST),
    OPS_HOURS_PER_EXTRA_UNIT(
            "ops_hours_per_extra_unit",
            Unit.HOURS_A_MONTH,
            FigureLimits.AMOUNT,
            Effect.RAISES_COST),

    PRICE_USD("price_usd", Unit.USD, FigureLimits.AMOUNT, Effect.RAISES_COST),
    HOST_USD("host_usd", Unit.USD, FigureLimits.AMOUNT, Effect.RAISES_COST),
    HOST_WATTS("host_watts", Unit.WATTS, FigureLimits.AMOUNT, Effect.RAISES_COST),
    LOAD_WATTS("load_watts", Unit.WATTS, FigureLimits.AMOUNT, Effect.RAISES_COST),
    IDLE_WATTS("idle_watts", Unit.WATTS, FigureLimits.AMOUNT, Effect.RAISES_COST),
    MEMORY_GB("memory_gb", Unit.GB, FigureLimits.POSITIVE, Effect.LOWERS_COST),
    BANDWIDTH_GB_S("bandwidth_gb_s", Unit.GB_A_SECOND, FigureLimits.POSITIVE, Effect.LOWERS_COST),
    DEVICES("devices", Unit.PLAIN, FigureLimits.COUNT, Effect.LOWERS_COST),
    TFLOPS_16("tflops_16", Unit.TFLOPS, FigureLimits.POSITIVE, Effect.LOWERS_COST),
    TFLOPS_8("tflops_8", Unit.TFLOPS, FigureLimits.POSITIVE, Effect.LOWERS_COST),
    TFLOPS_4("tflops_4", Unit.TFLOPS, FigureLimits.POSITIVE, Effect.LOWERS_COST),
    LINK_GB_S("link_gb_s", Unit.GB_A_SECOND, FigureLimits.POSITIVE, Effect.LOWERS_COST),
    USABLE_SHARE("usable_share", Unit.SHARE, FigureLimits.POSITIVE_SHARE, Effect.LOWERS_COST),
    WEIGHTS_GB("weights_gb", Unit.GB, FigureLimits.POSITIVE, Effect.RAISES_COST),
    SCORES("scores", Unit.PLAIN, FigureLimits.PER_CENT, Effect.LOWERS_COST),
    /// The score of the model at which failed work is paid again: the better it is, the wider the
    /// gap of the others.
    FALLBACK_SCORE("scores", Unit.PLAIN, FigureLimits.PER_CENT, Effect.RAISES_COST),
    PARAMETERS_B("parameters_b", Unit.BILLIONS, FigureLimits.POSITIVE, Effect.RAISES_COST),
    ACTIVE_PARAMETERS_B(
            "active_parameters_b", Unit.BILLIONS, FigureLimits.POSITIVE, Effect.RAISES_COST),
    LAYERS("layers", Unit.PLAIN, FigureLimits.COUNT, Effect.RAISES_COST),
    KV_LAYERS("kv_layers", Unit.PLAIN, FigureLimits.WHOLE, Effect.RAISES_COST),
    KV_HEADS("kv_heads", Unit.PLAIN, FigureLimits.COUNT, Effect.RAISES_COST),
    HEAD_DIM("head_dim", Unit.PLAIN, FigureLimits.COUNT, Effect.RAISES_COST),
    QUERY_HEADS("query_heads", Unit.PLAIN, FigureLimits.COUNT, Effect.RAISES_COST),
    HIDDEN("hidden", Unit.PLAIN, FigureLimits.COUNT, Effect.RAISES_COST),
    EXPERTS("experts", Unit.PLAIN, FigureLimits.COUNT, Effect.LOWERS_COST),
    EXPERTS_ACTIVE("experts_active", Unit.PLAIN, FigureLimits.COUNT, Effect.RAISES_COST),
    WINDOW_TOKENS("tokens", Unit.TOKENS, FigureLimits.COUNT, Effect.RAISES_COST),
    MLA_RANK("rank", Unit.PLAIN, FigureLimits.COUNT, Effect.RAISES_COST),
    MLA_ROPE("rope", Unit.PLAIN, FigureLimits.COUNT, Effect.RAISES_COST),
    MLA_QK("qk", Unit.PLAIN, FigureLimits.COUNT, Effect.RAISES_COST),
    MLA_V("v", Unit.PLAIN, FigureLimits.COUNT, Effect.RAISES_COST),
    KV_BYTES_TOKEN("kv_bytes_token", Unit.BYTES, FigureLimits.POSITIVE, Effect.RAISES_COST),
    KV_FIXED_BYTES("kv_fixed_bytes", Unit.BYTES, FigureLimits.AMOUNT, Effect.RAISES_COST),
    KV_BYTES("kv_bytes", Unit.BYTES, FigureLimits.POSITIVE, Effect.RAISES_COST),
    HOURLY_USD("hourly_usd", Unit.USD_AN_HOUR, FigureLimits.AMOUNT, Effect.RAISES_COST),
    UPFRONT_USD("upfront_usd", Unit.USD, FigureLimits.AMOUNT, Effect.RAISES_COST),
    TERM_MONTHS("term_months", Unit.MONTHS, FigureLimits.COUNT, Effect.LOWERS_COST),
    MINIMUM_HOURS("minimum_hours", Unit.HOURS_A_MONTH, FigureLimits.AMOUNT, Effect.RAISES_COST),
    STORAGE_USD("storage_usd", Unit.USD_A_MONTH, FigureLimits.AMOUNT, Effect.RAISES_COST),
    DECODE_TOK_S("decode_tok_s", Unit.TOKENS_A_SECOND, FigureLimits.POSITIVE, Effect.LOWERS_COST),
    PREFILL_TOK_S("prefill_tok_s", Unit.TOKENS_A_SECOND, FigureLimits.POSITIVE, Effect.LOWERS_COST),
    CONCURRENCY("concurrency", Unit.PLAIN, FigureLimits.COUNT, Effect.LOWERS_COST),
    CONTEXT_DEPTH("context_depth", Unit.TOKENS, FigureLimits.WHOLE, Effect.RAISES_COST),
    QUANTITY("quantity", Unit.MACHINES, FigureLimits.MACHINES, Effect.RAISES_COST),
    PART_SHARE("share", Unit.SHARE, FigureLimits.SHARE, Effect.RAISES_COST),
    PART_REWORK("rework", Unit.SHARE, FigureLimits.SHARE, Effect.RAISES_COST),
    OWNED("owned", Unit.MACHINES, FigureLimits.WHOLE, Effect.LOWERS_COST),

    INPUT_PRICE("input", Unit.USD_PER_MTOK, FigureLimits.AMOUNT, Effect.RAISES_COST),
    OUTPUT_PRICE("output", Unit.USD_PER_MTOK, FigureLimits.AMOUNT, Effect.RAISES_COST),
    CACHE_READ_PRICE("cache_read", Unit.USD_PER_MTOK, FigureLimits.AMOUNT, Effect.RAISES_COST),
    CACHE_WRITE_PRICE("cache_write", Unit.USD_PER_MTOK, FigureLimits.AMOUNT, Effect.RAISES_COST),
    CACHE_WRITE_1H_PRICE(
            "cache_write_1h", Unit.USD_PER_MTOK, FigureLimits.AMOUNT, Effect.RAISES_COST),
    CONTEXT_WINDOW("context_window", Unit.TOKENS, FigureLimits.COUNT, Effect.LOWERS_COST),
    ABOVE_INPUT_TOKENS("above_input_tokens", Unit.TOKENS, FigureLimits.WHOLE, Effect.LOWERS_COST),
    BATCH_DISCOUNT("batch_discount", Unit.SHARE, FigureLimits.SHARE, Effect.LOWERS_COST),
    SURCHARGE("surcharge", Unit.SHARE, FigureLimits.SURCHARGE, Effect.RAISES_COST),
    TOKEN_FACTOR("token_factor", Unit.PLAIN, FigureLimits.POSITIVE, Effect.RAISES_COST),
    SPEED_FACTORS("speed_factors", Unit.PLAIN, FigureLimits.POSITIVE, Effect.RAISES_COST),
    REQUEST_USD("request_usd", Unit.USD_A_REQUEST, FigureLimits.AMOUNT, Effect.RAISES_COST),
    MONTHLY_USD("monthly_usd", Unit.USD_A_MONTH, FigureLimits.AMOUNT, Effect.RAISES_COST),
    USD_RATE("usd_rate", Unit.PLAIN, FigureLimits.POSITIVE, Effect.RAISES_COST),

    USD_PER_SEAT("usd_per_seat", Unit.USD_A_SEAT, FigureLimits.AMOUNT, Effect.RAISES_COST),
    MIN_SEATS("min_seats", Unit.SEATS, FigureLimits.WHOLE, Effect.RAISES_COST),
    USD_PER_SEAT_YEARLY(
            "usd_per_seat_yearly", Unit.USD_A_SEAT, FigureLimits.AMOUNT, Effect.RAISES_COST),
    OVERAGE_LIMIT_USD(
            "overage_limit_usd", Unit.USD_A_SEAT, FigureLimits.AMOUNT, Effect.RAISES_COST),
    INCLUDED_USD("included_usd", Unit.USD_A_SEAT, FigureLimits.AMOUNT, Effect.LOWERS_COST),
    INCLUDED_TOKENS("included_tokens", Unit.TOKENS_A_SEAT, FigureLimits.WHOLE, Effect.LOWERS_COST);

    private final String key;
    private final Unit unit;
    private final FigureLimits limits;
    private final Effect effect;

    FigureKind(String key, Unit unit, FigureLimits limits, Effect effect) {
        this.key = key;
        this.unit = unit;
        this.limits = limits;
        this.effect = effect;
    }

    /// The name of the figure in a profile. Token classes of a workload and the prices of tokens
    /// share theirs.
    public String key() {
        return key;
    }

    public Unit unit() {
        return unit;
    }

    public FigureLimits limits() {
        return limits;
    }

    public Effect effect() {
        return effect;
    }

    /// What more of a figure does to the monthly cost; it decides which end belongs to the low
    /// case.
    public enum Effect {
        RAISES_COST,
        LOWERS_COST
    }

    /// What one of a figure is.
    public enum Unit {
        TOKENS("tokens"),
        SHARE("%"),
        SEATS("seats"),
        MACHINES("machines"),
        HOURS_A_DAY("h/day"),
        HOURS_A_MONTH("h/month"),
        DAYS_A_MONTH("days/month"),
        MONTHS("months"),
        USD("$"),
        USD_A_MONTH("$/month"),
        USD_AN_HOUR("$/h"),
        USD_A_SEAT("$/seat"),
        USD_A_REQUEST("$/request"),
        USD_PER_KWH("$/kWh"),
        USD_PER_MTOK("$/Mtok"),
        TOKENS_A_SEAT("tokens/seat"),
        TOKENS_A_SECOND("tok/s"),
        WATTS("W"),
        GB("GB"),
        GB_A_SECOND("GB/s"),
        TFLOPS("TFLOPS"),
        BYTES("bytes"),
        BILLIONS("B"),
        PLAIN("");

        private final String symbol;

        Unit(String symbol) {
            this.symbol = symbol;
        }

        /// As people write it after a number, or before it where it begins with `$`.
        public String symbol() {
            return symbol;
        }
    }
}
