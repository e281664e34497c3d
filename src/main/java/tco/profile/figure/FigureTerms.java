package tco.profile.figure;

import java.util.Set;
import tco.model.Figure;

/// What a figure counts, and which values it may take.
///
/// @param greatest a trillion where nothing limits it
/// @param whole whether a fraction of it makes no sense
public record FigureTerms(FigureUnit unit, double least, double greatest, boolean whole) {
    private static final FigureTerms ANY_AMOUNT =
            new FigureTerms(FigureUnit.PLAIN, 0, FigureLimits.UNLIMITED, false);

    /// Token classes of a workload; the prices of models have the same names.
    private static final Set<FigureKey> TOKEN_CLASSES =
            Set.of(
                    FigureKey.UNCACHED_INPUT_TOKENS,
                    FigureKey.CACHE_READ_TOKENS,
                    FigureKey.CACHE_WRITE_TOKENS,
                    FigureKey.OUTPUT_TOKENS);

    public static FigureTerms of(Figure figure) {
        String owner = figure.path().substring(0, figure.path().length() - figure.name().length());
        for (FigureKey key : FigureKey.values()) {
            if (key.key().equals(figure.name())
                    && (owner.endsWith("workload.") || !TOKEN_CLASSES.contains(key))) {
                FigureLimits limits = FigureLimits.of(key.limits());
                return new FigureTerms(
                        unit(key), limits.least(), limits.greatest(), key.limits().areWhole());
            }
        }
        return ANY_AMOUNT;
    }

    private static FigureUnit unit(FigureKey key) {
        return switch (key) {
            case TOKENS,
                    TOKENS_PER_DEVELOPER,
                    UNCACHED_INPUT_TOKENS,
                    CACHE_READ_TOKENS,
                    CACHE_WRITE_TOKENS,
                    OUTPUT_TOKENS,
                    CONTEXT_DEPTH,
                    CONTEXT_WINDOW,
                    ABOVE_INPUT_TOKENS ->
                    FigureUnit.TOKENS;
            case OUTPUT_SHARE,
                    CACHE_HIT_RATE,
                    CACHE_WRITE_SHARE,
                    CACHE_WRITE_1H_SHARE,
                    BATCH_SHARE,
                    LONG_CONTEXT_SHARE,
                    ROUTINE_SHARE,
                    REWORK_RATE,
                    RESIDUAL_SHARE,
                    COST_OF_CAPITAL,
                    MAINTENANCE_RATE,
                    MAX_UTILISATION,
                    PREFIX_CACHE,
                    BATCH_DISCOUNT,
                    SURCHARGE ->
                    FigureUnit.SHARE;
            case DEVELOPERS, MIN_SEATS -> FigureUnit.SEATS;
            case QUANTITY -> FigureUnit.MACHINES;
            case HOURS_PER_DAY, POWERED_HOURS_PER_DAY -> FigureUnit.HOURS_A_DAY;
            case HOURS_PER_MONTH, OPS_HOURS, OPS_HOURS_PER_EXTRA_UNIT, MINIMUM_HOURS ->
                    FigureUnit.HOURS_A_MONTH;
            case WORKDAYS_PER_MONTH -> FigureUnit.DAYS_A_MONTH;
            case LIFETIME_MONTHS, HORIZON_MONTHS -> FigureUnit.MONTHS;
            case INSTALLATION_USD, SETUP_USD, PRICE_USD -> FigureUnit.USD;
            case FACILITY_USD, STORAGE_USD, USD_PER_DEVELOPER -> FigureUnit.USD_A_MONTH;
            case OPS_HOURLY_USD, HOURLY_USD -> FigureUnit.USD_AN_HOUR;
            case USD_PER_SEAT, INCLUDED_USD -> FigureUnit.USD_A_SEAT;
            case USD_PER_KWH, USD -> FigureUnit.USD_PER_KWH;
            case INPUT, OUTPUT, CACHE_READ, CACHE_WRITE, CACHE_WRITE_1H -> FigureUnit.USD_PER_MTOK;
            case INCLUDED_TOKENS -> FigureUnit.TOKENS_A_SEAT;
            case DECODE_TOK_S, PREFILL_TOK_S -> FigureUnit.TOKENS_A_SECOND;
            case LOAD_WATTS, IDLE_WATTS -> FigureUnit.WATTS;
            case MEMORY_GB, WEIGHTS_GB -> FigureUnit.GB;
            case BANDWIDTH_GB_S -> FigureUnit.GB_A_SECOND;
            case PARAMETERS_B, ACTIVE_PARAMETERS_B -> FigureUnit.BILLIONS;
            case PEAK_TO_AVERAGE, PUE, SCORES, LAYERS, KV_LAYERS, KV_HEADS, HEAD_DIM, CONCURRENCY ->
                    FigureUnit.PLAIN;
        };
    }
}
