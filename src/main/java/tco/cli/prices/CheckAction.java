package tco.cli.prices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import tco.cli.console.ExitCode;
import tco.cli.console.UsageException;
import tco.cli.option.AgeOption;
import tco.cli.option.ComparisonOptions;
import tco.cli.option.Invocation;
import tco.cli.option.NumberOption;
import tco.cli.option.OutputOptions;
import tco.cli.option.ScenarioOptions;
import tco.engine.Age;
import tco.imports.prices.CatalogueFile;
import tco.imports.prices.PriceCheck;
import tco.model.ApiPrices;
import tco.model.ApiPrices.ContextTier;
import tco.model.ApiPrices.TokenPrices;
import tco.model.Deployment.Api;
import tco.model.Figure;
import tco.model.Origin.Layer;
import tco.profile.PriceBook;
import tco.profile.ProfileBook;
import tco.text.Nearest;

/// `tco prices check`: which prices are old, and which differ from catalogues.
public final class CheckAction {
    public static final String STRICT = "--strict";
    public static final String TOLERANCE = "--tolerance";

    private static final int USUAL_MAX_AGE = 90;
    private static final NumberOption SLACK = new NumberOption(TOLERANCE, "1%");
    private static final DayOption DAY = new DayOption(ImportAction.AS_OF);

    private CheckAction() {}

    public static int run(Invocation in, List<String> files) {
        LocalDate day = DAY.of(in).orElseGet(in.console().today());
        double tolerance = SLACK.of(in).orElse(0);
        if (!(tolerance >= 0 && tolerance <= 1)) {
            throw SLACK.bad(in, "a share from 0 to 1");
        }
        int maxAge = AgeOption.days(in).orElse(USUAL_MAX_AGE);
        List<PriceCheck> checks = new ArrayList<>();
        for (String file : files) {
            CatalogueFile catalogue = CatalogueInput.read(file, in);
            checks.add(new PriceCheck(catalogue, day, tolerance));
        }
        List<CheckedModel> models = new ArrayList<>();
        ProfileBook book = ProfileBook.open(in.console().profiles(), ScenarioOptions.profiles(in));
        for (Api api : asked(in, day)) {
            String provider = book.provider(api.id());
            if (in.text(ImportAction.PROVIDER).filter(p -> !isSame(p, provider)).isEmpty()) {
                models.add(model(api, provider, checks, day, maxAge));
            }
        }
        if (models.isEmpty()) {
            throw new UsageException("prices check: no model of that provider");
        }
        PriceCheckDocument document =
                new PriceCheckDocument(models, day, !files.isEmpty(), in.has(STRICT));
        OutputOptions.deliver(in, document, ComparisonOptions.plain(in));
        return document.isMet() ? ExitCode.DONE : ExitCode.GATE_NOT_MET;
    }

    private static boolean isSame(String said, String provider) {
        return PriceCheck.isSameProvider(said, provider);
    }

    /// The models of `--model`; without it, all that are not retired.
    private static List<Api> asked(Invocation in, LocalDate day) {
        PriceBook prices =
                PriceBook.open(
                        in.console().profiles(), ScenarioOptions.profiles(in), List.of(), day);
        Map<String, Api> apis = prices.apis();
        List<String> ids = in.texts(ImportAction.MODEL);
        if (ids.isEmpty()) {
            return apis.values().stream()
                    .filter(api -> api.retired().filter(from -> !from.isAfter(day)).isEmpty())
                    .toList();
        }
        List<Api> asked = new ArrayList<>();
        for (String id : ids) {
            Api api = apis.get(apis.containsKey(id) ? id : prices.aliases().getOrDefault(id, id));
            if (api == null) {
                throw new UsageException(
                        "--model: no prices of '"
                                + Nearest.shortened(id)
                                + "' ("
                                + Nearest.hint(id, apis.keySet(), "an id of tco profiles list")
                                + ")");
            }
            asked.add(api);
        }
        return asked;
    }

    private static CheckedModel model(
            Api api, String provider, List<PriceCheck> checks, LocalDate day, int maxAge) {
        String oldest = "";
        OptionalLong age = OptionalLong.empty();
        for (Figure figure : figures(api)) {
            OptionalLong days = Age.days(figure.source().asOf(), day);
            if (days.isPresent() && (age.isEmpty() || days.getAsLong() > age.getAsLong())) {
                age = days;
                oldest = figure.source().asOf();
            }
        }
        return new CheckedModel(
                api.id(),
                provider,
                oldest,
                age,
                age.isPresent() && age.getAsLong() > maxAge,
                checks.stream().flatMap(check -> check.of(provider, api).stream()).toList());
    }

    /// The prices in force.
    private static List<Figure> figures(Api api) {
        List<Figure> figures = new ArrayList<>();
        ApiPrices prices = api.prices();
        for (ContextTier tier : prices.tiers()) {
            add(tier.prices(), figures);
            add(tier.peakPrices(), figures);
        }
        prices.requestUsd().ifPresent(figures::add);
        Optional.of(api.batchDiscount())
                .filter(figure -> figure.origin().layer() != Layer.DEFAULT)
                .ifPresent(figures::add);
        return figures;
    }

    private static void add(TokenPrices prices, List<Figure> figures) {
        figures.addAll(
                List.of(
                        prices.input(),
                        prices.output(),
                        prices.cacheRead(),
                        prices.cacheWrite(),
                        prices.cacheWrite1h()));
    }
}
