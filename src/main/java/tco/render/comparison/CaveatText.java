package tco.render.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tco.engine.OptionResult;
import tco.engine.verdict.Caveats;
import tco.engine.verdict.Caveats.Decisive;
import tco.engine.verdict.Caveats.Noted;
import tco.engine.verdict.FigureQuality;
import tco.model.Figure;
import tco.model.Option;
import tco.render.text.CountText;
import tco.render.text.MoneyText;

/// What a reader should know before trusting a comparison, as sentences.
public final class CaveatText {
    static final String ESTIMATE = "rests on an estimate: nobody has published the figure";
    private static final int MOST_SHOWN = 2;

    private final Caveats caveats;
    private final List<String> ofScenario;
    private final Function<Option, String> name;

    /// @param ofScenario notes of the scenario as a whole
    /// @param name what an option is called
    CaveatText(Caveats caveats, List<String> ofScenario, Function<Option, String> name) {
        this.caveats = caveats;
        this.ofScenario = ofScenario;
        this.name = name;
    }

    /// Those that could change a winner and move most dollars, with the names of options in full.
    public static List<String> decisive(Caveats caveats) {
        return new CaveatText(caveats, List.of(), Option::name).decisive();
    }

    /// Those that could change a winner and move most dollars.
    List<String> decisive() {
        List<String> shown = new ArrayList<>();
        for (Decisive one : caveats.decisive()) {
            if (shown.size() < MOST_SHOWN) {
                shown.add(decisive(one));
            }
        }
        return shown;
    }

    /// All, those that move most dollars first.
    List<String> all() {
        List<String> all = new ArrayList<>();
        caveats.decisive().forEach(each -> all.add(decisive(each)));
        caveats.noted().forEach(each -> all.add(noted(each)));
        all.addAll(ofScenario);
        FigureQuality figures = caveats.figures();
        if (!figures.outdated().isEmpty()) {
            all.add(
                    "older than "
                            + FigureQuality.OLD_DAYS
                            + " days: figures of "
                            + names(figures.outdated(), this::dated));
        }
        if (!figures.estimated().isEmpty()) {
            all.add(
                    "nobody has published some figures of "
                            + names(figures.estimated(), result -> name.apply(result.option())));
        }
        return all;
    }

    /// How many stand only among all.
    String others() {
        int others = all().size() - decisive().size();
        return others == 0 ? "" : CountText.counted(others, "note") + ": --notes";
    }

    private String decisive(Decisive one) {
        String winner =
                one.cheapest()
                        .map(option -> "the cheapest is " + name.apply(option))
                        .orElse("none may win");
        return label(one.figure())
                + " at "
                + value(one.figure(), one.value())
                + ": in "
                + one.tier().key()
                + ", "
                + winner;
    }

    private static String label(Figure figure) {
        return figure.path();
    }

    private static String value(Figure figure, double value) {
        String unit = figure.kind().unit().symbol();
        if (unit.startsWith("$")) {
            return MoneyText.figure(value);
        }
        return unit.equals("%")
                ? CountText.percent(value)
                : unit.startsWith("tokens") ? CountText.tokens(value) : CountText.number(value);
    }

    private String noted(Noted one) {
        return names(one.options(), result -> name.apply(result.option())) + ": " + one.text();
    }

    private String dated(OptionResult result) {
        return name.apply(result.option()) + " (" + result.oldestFigure().orElse("") + ")";
    }

    private static String names(List<OptionResult> options, Function<OptionResult, String> text) {
        List<String> names = new ArrayList<>();
        for (OptionResult option : options) {
            names.add(text.apply(option));
        }
        return String.join(", ", names);
    }
}
