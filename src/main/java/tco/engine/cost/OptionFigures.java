package tco.engine.cost;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import tco.model.ApiPrices.ContextTier;
import tco.model.ApiPrices.TokenPrices;
import tco.model.Deployment;
import tco.model.Deployment.Api;
import tco.model.Deployment.Owned;
import tco.model.Deployment.Rented;
import tco.model.Deployment.Single;
import tco.model.Figure;
import tco.model.Hosting;
import tco.model.Mix;
import tco.model.MonthlyTokens;
import tco.model.Option;
import tco.model.Plan;
import tco.model.Shared.Hybrid;
import tco.model.Shared.Mixed;
import tco.model.Shared.Part;
import tco.model.Workload;
import tco.model.Workload.ContextShares;
import tco.model.Workload.DeveloperUse;

/// The figures that an option's cost depends on, each once.
public final class OptionFigures {
    private final List<Figure> figures = new ArrayList<>();
    private final BitSet seen = new BitSet();

    private OptionFigures() {}

    /// The figures of what it offers, then those of the workload. The length of a context window is
    /// among them where the workload says how long its requests are.
    public static List<Figure> of(Option option) {
        OptionFigures all = new OptionFigures();
        all.deployment(option.deployment());
        all.gap(option);
        if (option.workload().context() instanceof ContextShares.Listed) {
            all.windows(option.deployment());
        }
        all.workload(option.workload());
        return all.figures;
    }

    /// The figures of what an option offers: of its deployment, and of what its quality costs.
    public static List<Figure> ofOffer(Option option) {
        OptionFigures all = new OptionFigures();
        all.deployment(option.deployment());
        all.gap(option);
        return all.figures;
    }

    /// The figures of the deployment alone: its prices, speeds and terms.
    public static List<Figure> of(Deployment deployment) {
        OptionFigures all = new OptionFigures();
        all.deployment(deployment);
        return all.figures;
    }

    /// The figures that value the use of an API, without what is paid beside it.
    static List<Figure> ofUse(Api api) {
        OptionFigures all = new OptionFigures();
        all.use(api);
        return all.figures;
    }

    /// The figures of a workload: its tokens, their mix, and when they are asked for.
    public static List<Figure> of(Workload workload) {
        OptionFigures all = new OptionFigures();
        all.workload(workload);
        return all.figures;
    }

    /// The figures that say how much of the work a part does.
    public static List<Figure> ofShare(Part part) {
        List<Figure> figures = new ArrayList<>();
        if (part.share() instanceof Part.Share.Of said) {
            figures.add(said.share());
        }
        part.developers().ifPresent(figures::add);
        if (part.rework() instanceof Part.Rework.Of said) {
            figures.add(said.rate());
        }
        return figures;
    }

    private void gap(Option option) {
        if (option.gap().isPresent()) {
            GapCost.figures(option.gap().get()).forEach(this::add);
        }
    }

    private void add(Figure figure) {
        if (!seen.get(figure.slot())) {
            seen.set(figure.slot());
            figures.add(figure);
        }
    }

    private void add(Optional<Figure> figure) {
        figure.ifPresent(this::add);
    }

    private void deployment(Deployment deployment) {
        switch (deployment) {
            case Owned owned -> {
                MachineComponents.OWNED.forEach(c -> c.figures(owned).forEach(this::add));
                hosting(owned.hosting());
            }
            case Rented rented -> {
                MachineComponents.RENTED.forEach(c -> c.figures(rented).forEach(this::add));
                hosting(rented.hosting());
            }
            case Api api -> api(api);
            case Plan plan -> {
                Seats.figures(plan).forEach(this::add);
                Seats.rates(plan).ifPresent(this::use);
            }
            case Hybrid hybrid -> {
                add(hybrid.routineShare());
                deployment(hybrid.local());
                api(hybrid.api());
            }
            case Mixed mixed -> mixed.parts().forEach(this::part);
        }
    }

    private void windows(Deployment deployment) {
        for (Single single : deployment.singles()) {
            add(ContextWindows.of(single));
            ContextWindows.overflow(single).ifPresent(api -> add(api.contextWindow()));
        }
    }

    private void part(Part part) {
        ofShare(part).forEach(this::add);
        deployment(part.deployment());
    }

    private void hosting(Hosting hosting) {
        use(hosting);
        hosting.overflow().ifPresent(this::api);
    }

    private void use(Hosting hosting) {
        add(hosting.serving().decodeTokS());
        add(hosting.serving().reading().prefillTokS());
        add(hosting.serving().prefixCache());
        add(hosting.maxUtilisation());
        add(hosting.quantity());
        add(hosting.hoursPerMonth());
    }

    private void api(Api api) {
        use(api);
        add(api.monthlyUsd());
        api.overflow().ifPresent(this::api);
    }

    private void use(Api api) {
        for (ContextTier tier : api.prices().tiers()) {
            prices(tier.prices());
            prices(tier.peakPrices());
        }
        add(api.batchDiscount());
        add(api.surcharge());
        add(api.tokenFactor());
        add(api.prices().requestUsd());
    }

    private void prices(TokenPrices prices) {
        add(prices.input());
        add(prices.output());
        add(prices.cacheRead());
        add(prices.cacheWrite());
        add(prices.cacheWrite1h());
    }

    private void workload(Workload workload) {
        switch (workload.mix()) {
            case Mix.Shares shares -> {
                add(shares.tokens().figure());
                add(shares.outputShare());
                add(shares.cacheHitRate());
                add(shares.cacheWriteShare());
            }
            case Mix.Classes classes -> {
                add(classes.tokens().map(MonthlyTokens::figure));
                add(classes.uncachedInput());
                add(classes.cacheRead());
                add(classes.cacheWrite());
                add(classes.output());
            }
        }
        add(workload.developers());
        add(workload.cacheWrite1hShare());
        add(workload.batchShare());
        workload.context().above().forEach(above -> add(above.share()));
        add(workload.reworkRate());
        add(workload.peakToAverage());
        add(workload.hoursPerDay());
        add(workload.workdaysPerMonth());
        add(workload.requests());
        switch (workload.developerUse()) {
            case DeveloperUse.Spread spread -> add(spread.coefficientOfVariation());
            case DeveloperUse.Shares _ -> {}
        }
    }
}
