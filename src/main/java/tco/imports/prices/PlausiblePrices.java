package tco.imports.prices;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tco.imports.prices.ListedPrices.PeakPrices;
import tco.imports.prices.ListedPrices.PriceStep;
import tco.imports.prices.PriceCatalogue.StatedPrices;

/// Stated prices without those that cannot be the price of a token, and the names of what was left
/// out or is not known.
record PlausiblePrices(ListedPrices listed, List<String> notTaken, List<String> unknown) {
    private static final String STEPS = "long_context.";
    private static final String PEAK = "peak.";

    /// A [RefusedEntryException] where the prices cannot be those of a model.
    ///
    /// @param free whether both prices may be 0
    /// @param stepsNameEveryClass whether a class that a step leaves out is unknown there
    static PlausiblePrices of(StatedPrices stated, boolean free, boolean stepsNameEveryClass) {
        stated.base().refuseImpossible(free);
        return new Sieve().sift(stated, stepsNameEveryClass);
    }

    private static final class Sieve {
        private final List<String> notTaken = new ArrayList<>();
        private final List<String> unknown = new ArrayList<>();

        PlausiblePrices sift(StatedPrices stated, boolean stepsNameEveryClass) {
            ClassPrices base = plausible(stated.base(), stated.base(), "");
            PriceClass.CACHES.stream()
                    .filter(tokens -> !base.has(tokens))
                    .forEach(tokens -> unknown.add(tokens.key()));
            if (base.isFree()) {
                return result(free(base));
            }
            List<PriceStep> steps = new ArrayList<>();
            List<PriceStep> told = told(stated);
            for (int i = 0; i < told.size(); i++) {
                String prefix = told.size() == 1 ? STEPS : STEPS + i + ".";
                PriceStep step = told.get(i);
                step.prices().over(base).refuseImpossible(false);
                ClassPrices own = plausible(step.prices(), step.prices().over(base), prefix);
                steps.add(new PriceStep(step.aboveInputTokens(), own));
                if (stepsNameEveryClass) {
                    base.classes().stream()
                            .filter(tokens -> !own.has(tokens))
                            .forEach(tokens -> unknown.add(prefix + tokens.key()));
                }
            }
            Optional<PeakPrices> peak =
                    stated.peak()
                            .map(hours ->
                                    new PeakPrices(
                                            hours.windows(),
                                            plausible(
                                                    hours.prices(),
                                                    hours.prices().over(base),
                                                    PEAK)))
                            .filter(hours -> !hours.prices().isEmpty());
            return result(
                    new ListedPrices(
                            base, steps, peak, stated.batchDiscount(), stated.requestUsd()));
        }

        private PlausiblePrices result(ListedPrices listed) {
            return new PlausiblePrices(listed, List.copyOf(notTaken), List.copyOf(unknown));
        }

        private static ListedPrices free(ClassPrices base) {
            ClassPrices nothing =
                    base.without(PriceClass.CACHE_READ)
                            .without(PriceClass.CACHE_WRITE)
                            .without(PriceClass.CACHE_WRITE_1H);
            return new ListedPrices(
                    nothing, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        /// The steps that change a price.
        private static List<PriceStep> told(StatedPrices stated) {
            List<PriceStep> steps = new ArrayList<>();
            ClassPrices below = stated.base();
            for (Map.Entry<Long, ClassPrices> step : stated.steps().entrySet()) {
                ClassPrices here = step.getValue().over(stated.base());
                if (!here.equals(below)) {
                    steps.add(new PriceStep(step.getKey(), step.getValue()));
                    below = here;
                }
            }
            return steps;
        }

        /// Without cache prices that cannot be, held against the input price of the same tier.
        private ClassPrices plausible(ClassPrices prices, ClassPrices tier, String prefix) {
            BigDecimal input = tier.of(PriceClass.INPUT).orElseThrow();
            ClassPrices left = prices;
            for (PriceClass tokens : PriceClass.CACHES) {
                Optional<BigDecimal> price = prices.of(tokens);
                if (price.isPresent() && !isPlausible(tokens, price.get(), input)) {
                    left = left.without(tokens);
                    notTaken.add(prefix + tokens.key() + " " + price.get().toPlainString());
                }
            }
            return left;
        }

        private static boolean isPlausible(PriceClass tokens, BigDecimal price, BigDecimal input) {
            if (price.signum() == 0) {
                return input.signum() == 0;
            }
            int more = price.compareTo(input);
            return tokens == PriceClass.CACHE_READ ? more <= 0 : more >= 0;
        }
    }
}
