package tco.engine.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tco.model.ApiPrices.ContextTier;
import tco.model.ApiPrices.TokenPrices;
import tco.model.Component;
import tco.model.Deployment.Api;
import tco.model.Figure;

/// How each `api_*` line is calculated, in the order of the bill (model 3).
public final class ApiFormulas {
    private final Api api;
    private final List<LineFormula> lines = new ArrayList<>();

    private ApiFormulas(Api api) {
        this.api = api;
    }

    /// The lines of an API that is paid by the token.
    public static List<LineFormula> of(Api api) {
        ApiFormulas all = new ApiFormulas(api);
        all.tokens(Component.API_INPUT, "uncached input x input", List.of(TokenPrices::input));
        all.tokens(
                Component.API_CACHE_READ,
                "cache reads x cache_read",
                List.of(TokenPrices::cacheRead));
        all.tokens(
                Component.API_CACHE_WRITE,
                "cache writes x (cache_write, or cache_write_1h for the one-hour share)",
                List.of(TokenPrices::cacheWrite, TokenPrices::cacheWrite1h));
        all.tokens(Component.API_OUTPUT, "output x output", List.of(TokenPrices::output));
        all.fees();
        return List.copyOf(all.lines);
    }

    private void tokens(
            Component line, String product, List<Function<TokenPrices, Figure>> pricesOfLine) {
        List<ContextTier> tiers = api.prices().tiers();
        List<Figure> figures = new ArrayList<>();
        for (Function<TokenPrices, Figure> price : pricesOfLine) {
            tiers.forEach(tier -> {
                figures.add(price.apply(tier.prices()));
                figures.add(price.apply(tier.peakPrices()));
            });
        }
        String formula = product;
        if (tiers.size() > 1) {
            formula += ", each context tier by its share,";
        }
        if (api.prices().peak().isPresent()) {
            formula += ", peak hours by their share of the work hours,";
        }
        if (!isOne(api.tokenFactor())) {
            formula += " x token_factor";
            figures.add(api.tokenFactor());
        }
        figures.add(api.surcharge());
        figures.add(api.batchDiscount());
        lines.add(
                new LineFormula(
                        line,
                        formula + " / 1e6 x (1 + surcharge) x (1 - batch_share x batch_discount)",
                        figures));
    }

    /// A factor that changes nothing need not be shown.
    private static boolean isOne(Figure factor) {
        return factor.range().isExact() && factor.range().low() == 1;
    }

    private void fees() {
        api.prices()
                .requestUsd()
                .ifPresent(usd ->
                        lines.add(
                                new LineFormula(
                                        Component.API_REQUESTS,
                                        "requests x request_usd",
                                        List.of(usd))));
        api.monthlyUsd()
                .ifPresent(usd ->
                        lines.add(
                                new LineFormula(
                                        Component.API_MONTHLY,
                                        "monthly_usd, once for the team",
                                        List.of(usd))));
    }
}
