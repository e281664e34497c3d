package tco.model;

/// What money is shown in; everything is computed in dollars.
///
/// @param code such as `EUR`
/// @param symbol that stands before an amount, such as `€`; empty where the code does
/// @param usdRate units of it for a dollar, above 0
/// @param asOf the day on which that rate held; empty where a person said it
public record Currency(String code, String symbol, double usdRate, String asOf) {
    public static final Currency USD = new Currency("USD", "$", 1, "");

    private static final int FIRST_BEYOND_ASCII = 0x80;

    public Currency {
        if (!(usdRate > 0)) {
            throw new IllegalArgumentException("units for a dollar: " + usdRate);
        }
    }

    public boolean isDollar() {
        return code.equals(USD.code);
    }

    /// What stands before an amount: the symbol, else the code and a blank.
    public String sign() {
        return symbol.isEmpty() ? code + " " : symbol;
    }

    /// The same with a symbol that is ASCII, or without one.
    public Currency inAscii() {
        boolean plain = symbol.chars().allMatch(c -> c < FIRST_BEYOND_ASCII);
        return plain ? this : new Currency(code, "", usdRate, asOf);
    }
}
