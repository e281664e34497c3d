package tco.profile.figure;

import static tco.model.Effect.LOWERS_COST;
import static tco.model.Effect.RAISES_COST;

import tco.model.Effect;

/// The keys of profiles that hold figures: what values they take, and what more of them does to the
/// cost (docs/model.md, "Cases").
public enum FigureKey {
    TOKENS("tokens", Limits.WHOLE, RAISES_COST),
    UNCACHED_INPUT_TOKENS("uncached_input", Limits.WHOLE, RAISES_COST),
    CACHE_READ_TOKENS("cache_read", Limits.WHOLE, RAISES_COST),
    CACHE_WRITE_TOKENS("cache_write", Limits.WHOLE, RAISES_COST),
    OUTPUT_TOKENS("output", Limits.WHOLE, RAISES_COST),
    DEVELOPERS("developers", Limits.COUNT, RAISES_COST),
    OUTPUT_SHARE("output_share", Limits.SHARE, RAISES_COST),
    CACHE_HIT_RATE("cache_hit_rate", Limits.SHARE, LOWERS_COST),
    CACHE_WRITE_SHARE("cache_write_share", Limits.SHARE, RAISES_COST),
    CACHE_WRITE_1H_SHARE("cache_write_1h_share", Limits.SHARE, RAISES_COST),
    BATCH_SHARE("batch_share", Limits.SHARE, LOWERS_COST),
    LONG_CONTEXT_SHARE("long_context_share", Limits.SHARE, RAISES_COST),
    ROUTINE_SHARE("routine_share", Limits.SHARE, LOWERS_COST),
    REWORK_RATE("rework_rate", Limits.SHARE, RAISES_COST),
    PEAK_TO_AVERAGE("peak_to_average", Limits.AT_LEAST_ONE, RAISES_COST),
    HOURS_PER_DAY("hours_per_day", Limits.DAY_HOURS, RAISES_COST),
    WORKDAYS_PER_MONTH("workdays_per_month", Limits.MONTH_DAYS, RAISES_COST),
    TOKENS_PER_DEVELOPER("tokens_per_developer", Limits.WHOLE, RAISES_COST),
    USD_PER_DEVELOPER("usd_per_developer", Limits.AMOUNT, RAISES_COST),

    HOURS_PER_MONTH("hours_per_month", Limits.POSITIVE, RAISES_COST),
    USD_PER_KWH("usd_per_kwh", Limits.AMOUNT, RAISES_COST),
    USD("usd", Limits.AMOUNT, RAISES_COST),
    LIFETIME_MONTHS("lifetime_months", Limits.COUNT, LOWERS_COST),
    HORIZON_MONTHS("horizon_months", Limits.COUNT, LOWERS_COST),
    RESIDUAL_SHARE("residual_share", Limits.SHARE, LOWERS_COST),
    COST_OF_CAPITAL("cost_of_capital", Limits.SHARE, RAISES_COST),
    MAINTENANCE_RATE("maintenance_rate", Limits.SHARE, RAISES_COST),
    INSTALLATION_USD("installation_usd", Limits.AMOUNT, RAISES_COST),
    FACILITY_USD("facility_usd", Limits.AMOUNT, RAISES_COST),
    SETUP_USD("setup_usd", Limits.AMOUNT, RAISES_COST),
    PUE("pue", Limits.AT_LEAST_ONE, RAISES_COST),
    POWERED_HOURS_PER_DAY("powered_hours_per_day", Limits.POWERED_HOURS, RAISES_COST),
    MAX_UTILISATION("max_utilisation", Limits.POSITIVE_SHARE, LOWERS_COST),
    PREFIX_CACHE("prefix_cache", Limits.SHARE, LOWERS_COST),
    OPS_HOURS("ops_hours", Limits.AMOUNT, RAISES_COST),
    OPS_HOURLY_USD("ops_hourly_usd", Limits.AMOUNT, RAISES_COST),
    OPS_HOURS_PER_EXTRA_UNIT("ops_hours_per_extra_unit", Limits.AMOUNT, RAISES_COST),

    PRICE_USD("price_usd", Limits.AMOUNT, RAISES_COST),
    LOAD_WATTS("load_watts", Limits.AMOUNT, RAISES_COST),
    IDLE_WATTS("idle_watts", Limits.AMOUNT, RAISES_COST),
    MEMORY_GB("memory_gb", Limits.POSITIVE, LOWERS_COST),
    BANDWIDTH_GB_S("bandwidth_gb_s", Limits.POSITIVE, LOWERS_COST),
    WEIGHTS_GB("weights_gb", Limits.POSITIVE, RAISES_COST),
    SCORES("scores", Limits.AMOUNT, LOWERS_COST),
    PARAMETERS_B("parameters_b", Limits.POSITIVE, RAISES_COST),
    ACTIVE_PARAMETERS_B("active_parameters_b", Limits.POSITIVE, RAISES_COST),
    LAYERS("layers", Limits.COUNT, RAISES_COST),
    KV_LAYERS("kv_layers", Limits.WHOLE, RAISES_COST),
    KV_HEADS("kv_heads", Limits.COUNT, RAISES_COST),
    HEAD_DIM("head_dim", Limits.COUNT, RAISES_COST),
    HOURLY_USD("hourly_usd", Limits.AMOUNT, RAISES_COST),
    MINIMUM_HOURS("minimum_hours", Limits.AMOUNT, RAISES_COST),
    STORAGE_USD("storage_usd", Limits.AMOUNT, RAISES_COST),
    DECODE_TOK_S("decode_tok_s", Limits.POSITIVE, LOWERS_COST),
    PREFILL_TOK_S("prefill_tok_s", Limits.POSITIVE, LOWERS_COST),
    CONCURRENCY("concurrency", Limits.COUNT, LOWERS_COST),
    CONTEXT_DEPTH("context_depth", Limits.WHOLE, RAISES_COST),
    QUANTITY("quantity", Limits.MACHINES, RAISES_COST),

    INPUT("input", Limits.AMOUNT, RAISES_COST),
    OUTPUT("output", Limits.AMOUNT, RAISES_COST),
    CACHE_READ("cache_read", Limits.AMOUNT, RAISES_COST),
    CACHE_WRITE("cache_write", Limits.AMOUNT, RAISES_COST),
    CACHE_WRITE_1H("cache_write_1h", Limits.AMOUNT, RAISES_COST),
    CONTEXT_WINDOW("context_window", Limits.COUNT, LOWERS_COST),
    ABOVE_INPUT_TOKENS("above_input_tokens", Limits.WHOLE, LOWERS_COST),
    BATCH_DISCOUNT("batch_discount", Limits.SHARE, LOWERS_COST),
    SURCHARGE("surcharge", Limits.SHARE, RAISES_COST),

    USD_PER_SEAT("usd_per_seat", Limits.AMOUNT, RAISES_COST),
    MIN_SEATS("min_seats", Limits.WHOLE, RAISES_COST),
    INCLUDED_USD("included_usd", Limits.AMOUNT, LOWERS_COST),
    INCLUDED_TOKENS("included_tokens", Limits.WHOLE, LOWERS_COST);

    private final String key;
    private final Limits limits;
    private final Effect effect;

    FigureKey(String key, Limits limits, Effect effect) {
        this.key = key;
        this.limits = limits;
        this.effect = effect;
    }

    public String key() {
        return key;
    }

    Limits limits() {
        return limits;
    }

    Effect effect() {
        return effect;
    }
}
