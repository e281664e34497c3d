package tco.imports.prices;

/// Judges whether prices can be those of a model.
final class Refusals {
    private Refusals() {}

    /// Throws a [RefusedEntryException] with the reason where they cannot.
    ///
    /// @param mayBeFree whether both prices may be 0
    static void judge(ClassPrices prices, boolean mayBeFree) {
        if (!prices.has(PriceClass.INPUT) || !prices.has(PriceClass.OUTPUT)) {
            throw new RefusedEntryException("no price of input and output tokens");
        }
        boolean freeInput = isFree(prices, PriceClass.INPUT);
        boolean freeOutput = isFree(prices, PriceClass.OUTPUT);
        if (freeInput && freeOutput) {
            if (!mayBeFree) {
                throw new RefusedEntryException("both prices are 0");
            }
        } else if (freeInput || freeOutput) {
            throw new RefusedEntryException(freeInput ? "input is 0" : "output is 0");
        }
    }

    static boolean isFree(ClassPrices prices) {
        return isFree(prices, PriceClass.INPUT) && isFree(prices, PriceClass.OUTPUT);
    }

    private static boolean isFree(ClassPrices prices, PriceClass tokens) {
        return prices.of(tokens).filter(price -> price.signum() == 0).isPresent();
    }
}
