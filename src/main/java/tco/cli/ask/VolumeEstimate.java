package tco.cli.ask;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import tco.cli.option.ScenarioOptions;
import tco.engine.Comparison;
import tco.engine.Tco;
import tco.model.Case;
import tco.model.Figure;
import tco.model.Range;
import tco.profile.ProfileBook;
import tco.profile.Profiles;
import tco.profile.Request;
import tco.profile.catalog.Group;
import tco.profile.catalog.Layers.Environment;
import tco.profile.setting.Setting;
import tco.render.text.CountText;
import tco.text.RangeText;

/// Tokens a month for those who do not know them, each with the formula that it came from.
final class VolumeEstimate {
    static final String PATH = "workload.tokens";

    /// The model whose price turns dollars into tokens: the one that most agents of its vendor use.
    private static final String PRICED_BY = "claude-sonnet-5";

    private static final String TOKENS_PER_DEVELOPER = "tokens_per_developer";
    private static final String USD_PER_DEVELOPER = "usd_per_developer";

    private final Environment environment;

    VolumeEstimate(Environment environment) {
        this.environment = environment;
    }

    /// A volume as the command line takes it.
    ///
    /// @param how how it came about; empty where the person knows it
    record Estimate(String tokens, Optional<String> how) {
        /// One sentence for the person.
        String reason() {
            return how.map(formula -> "volume (estimate): " + formula)
                    .orElse("volume: as you said");
        }
    }

    /// As many developers as there are, each of whom uses what the preset says.
    Estimate people(int developers, String preset) {
        List<Figure> figures =
                ProfileBook.open(environment, List.of()).show(Group.WORKLOADS, preset).figures();
        Optional<Figure> tokens = named(TOKENS_PER_DEVELOPER, figures);
        if (tokens.isPresent()) {
            return estimate(
                    people(developers, tokens.get(), CountText::tokens, ""),
                    times(tokens.get().range(), developers));
        }
        double price = usdPerMtok(preset);
        Figure usd = named(USD_PER_DEVELOPER, figures).orElseThrow();
        return estimate(
                people(developers, usd, RangeText::plain, "$") + " / " + priced(price, preset),
                times(usd.range(), developers / price * 1e6));
    }

    private static Optional<Figure> named(String name, List<Figure> figures) {
        return figures.stream().filter(figure -> figure.name().equals(name)).findFirst();
    }

    private static String people(
            int developers, Figure each, DoubleFunction<String> number, String symbol) {
        Range range = each.range();
        String to = range.isExact() ? "" : "-" + number.apply(range.high());
        return developers
                + " x "
                + symbol
                + number.apply(range.low())
                + to
                + " a month for a developer ("
                + each.source().text()
                + (each.source().asOf().isEmpty() ? "" : ", " + each.source().asOf())
                + ")";
    }

    private static String times(Range range, double factor) {
        String low = CountText.tokens(range.low() * factor);
        return range.isExact()
                ? low
                : String.join(
                        "..",
                        low,
                        CountText.tokens(range.typical() * factor),
                        CountText.tokens(range.high() * factor));
    }

    private static Estimate estimate(String formula, String tokens) {
        return new Estimate(tokens, Optional.of(formula + " = " + tokens));
    }

    private static String priced(double usdPerMtok, String preset) {
        return "$"
                + CountText.number(usdPerMtok)
                + " a million tokens of "
                + PRICED_BY
                + " in the mix "
                + preset;
    }

    private double usdPerMtok(String preset) {
        Request request =
                new Request(
                        Optional.empty(),
                        List.of(),
                        Optional.of(preset),
                        List.of(new Setting(ScenarioOptions.TOKENS, PATH, "1M")),
                        List.of(PRICED_BY));
        Comparison comparison = Tco.compare(Profiles.load(request, environment).scenario());
        return comparison.usdPerMtok(comparison.results().getFirst(), Case.TYPICAL).orElseThrow();
    }
}
