package tco.render.live;

import java.util.List;
import tco.engine.sensitivity.Influences.Influence;
import tco.engine.sensitivity.Influences.Influence.Still;
import tco.model.FigureKind;
import tco.model.Option;
import tco.render.text.MoneyText;

/// What moving a figure does to the options that may win, or why it does nothing.
final class InfluenceText {
    private InfluenceText() {}

    static String of(Slider slider) {
        Influence influence = slider.influence();
        if (influence.still().isPresent()) {
            return "Moves nothing: " + because(influence.still().get(), slider);
        }
        return moved(slider)
                + " moves the options by "
                + MoneyText.brief(influence.usd())
                + " a month in all"
                + (influence.flips() ? " and changes a winner" : "");
    }

    private static String moved(Slider slider) {
        return ValueText.of(slider.influence().moved(), slider.unit());
    }

    private static String because(Still still, Slider slider) {
        return switch (still) {
            case Still.Zero _ ->
                    "it is 0, and so is a part of it; type a value to see what it does";
            case Still.Unused _ -> "no option's cost depends on it";
            case Still.OnlyExcluded excluded -> names(excluded.options()) + " cannot win";
            case Still.SameCost _ -> moved(slider) + same(slider.figure().kind());
        };
    }

    private static String names(List<Option> options) {
        String first = options.getFirst().shortName();
        return options.size() == 1
                ? "only " + first + " depends on it, which"
                : "only " + first + " and others depend on it, which";
    }

    /// Why options cost the same at both ends of a figure that their cost depends on.
    private static String same(FigureKind kind) {
        return switch (kind.unit()) {
            case USD_PER_MTOK -> ": no such tokens are paid for";
            case TOKENS_A_SECOND -> " keeps up either way, with as many machines";
            case TOKENS_A_SEAT, USD_A_SEAT, SEATS -> " changes no seat and nothing beyond them";
            case TOKENS,
                    SHARE,
                    MACHINES,
                    HOURS_A_DAY,
                    HOURS_A_MONTH,
                    DAYS_A_MONTH,
                    MONTHS,
                    USD,
                    USD_A_MONTH,
                    USD_AN_HOUR,
                    USD_A_REQUEST,
                    USD_PER_KWH,
                    WATTS,
                    GB,
                    GB_A_SECOND,
                    TFLOPS,
                    BYTES,
                    BILLIONS,
                    PLAIN ->
                    " costs each option the same at this volume";
        };
    }
}
