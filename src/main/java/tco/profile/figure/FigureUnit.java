package tco.profile.figure;

/// What one of a figure is.
public enum FigureUnit {
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
    USD_PER_KWH("$/kWh"),
    USD_PER_MTOK("$/Mtok"),
    TOKENS_A_SEAT("tokens/seat"),
    TOKENS_A_SECOND("tok/s"),
    WATTS("W"),
    GB("GB"),
    GB_A_SECOND("GB/s"),
    BILLIONS("B"),
    PLAIN("");

    private final String symbol;

    FigureUnit(String symbol) {
        this.symbol = symbol;
    }

    /// As people write it after a number, or before it where it begins with `$`.
    public String symbol() {
        return symbol;
    }
}
