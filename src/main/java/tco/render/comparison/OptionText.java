package tco.render.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import tco.engine.OptionResult;
import tco.engine.cost.Monthly;
import tco.model.Case;
import tco.model.Component;
import tco.model.Deployment.Api;
import tco.model.Deployment.Machines;
import tco.model.PerCase;
import tco.model.Plan;
import tco.model.Serving;
import tco.model.Shared.Hybrid;
import tco.model.Shared.Mixed;
import tco.render.text.CellText;
import tco.render.text.CountText;
import tco.render.text.MoneyText;

/// What a row of a comparison says of an option, for people.
public final class OptionText {
    private static final String PLAIN_BITS = "mlx-";
    private static final double LEAST_USD = 0.005;

    /// What a row says of code that leaves, with who gets it or without.
    static final String LEAVES = "code leaves";

    static final String GOES_TO = "code goes to ";

    private OptionText() {}

    /// Typical dollars a month, marked where they are only a floor or rest on an estimate.
    public static String month(OptionResult result) {
        return (result.costKnown() ? "" : ">=")
                + MoneyText.brief(result.usd(Case.TYPICAL))
                + (result.estimates() ? "~" : "");
    }

    /// Typical dollars a month for each developer.
    static String perDeveloper(OptionResult result, double developers) {
        return MoneyText.brief(result.usd(Case.TYPICAL) / developers);
    }

    /// Dollars a month more or less than another option: `-$3,600`; nothing where they are one.
    static String against(OptionResult other, OptionResult result) {
        if (other.isSameAs(result) || !other.costKnown() || !result.costKnown()) {
            return CellText.NONE;
        }
        double more = result.usd(Case.TYPICAL) - other.usd(Case.TYPICAL);
        return Math.abs(more) < LEAST_USD
                ? CellText.NONE
                : (more > 0 ? "+" : "") + MoneyText.brief(more);
    }

    /// Dollars a month from low to high; nothing where both read the same.
    public static String lowHigh(OptionResult result) {
        String range = MoneyText.range(result.usd(Case.LOW), result.usd(Case.HIGH));
        boolean isOne = range.equals(MoneyText.brief(result.usd(Case.LOW)));
        return isOne ? CellText.NONE : range;
    }

    /// Which model runs there, and in which format; of a plan, what is paid beyond its seats. An
    /// option that serves a volume of its own says which.
    ///
    /// @param ownVolume tokens a month; empty where it serves the scenario's
    public static String runs(OptionResult result, OptionalDouble ownVolume) {
        String runs = runs(result);
        if (ownVolume.isEmpty()) {
            return runs;
        }
        String volume = CountText.tokens(ownVolume.getAsDouble()) + " tokens";
        return runs.equals(CellText.NONE) ? volume : runs + ", " + volume;
    }

    private static String runs(OptionResult result) {
        Monthly typical = result.monthly().typical();
        return switch (result.option().deployment()) {
            case Machines machines -> served(machines.hosting().serving());
            case Api _ -> CellText.NONE;
            case Plan _ -> {
                double over = typical.bill().usd(Component.OVERAGE);
                yield over > 0 ? MoneyText.brief(over) + " over" : CellText.NONE;
            }
            case Hybrid hybrid ->
                    CountText.percent(hybrid.routineShare().range().typical())
                            + " "
                            + served(hybrid.local().hosting().serving());
            case Mixed mixed -> mixed.parts().size() + " parts";
        };
    }

    private static String served(Serving serving) {
        return serving.terms()
                .quant()
                .map(quant -> serving.modelName() + " " + format(quant))
                .orElse(serving.modelName());
    }

    /// `Q4` of `UD-Q4_K_XL`, `4-bit` of `mlx-4`, `MXFP4` of `mxfp4`.
    static String format(String quant) {
        String name = quant.toLowerCase(Locale.ROOT);
        for (int at = name.indexOf('q'); at >= 0; at = name.indexOf('q', at + 1)) {
            boolean begins = at == 0 || "-i".indexOf(name.charAt(at - 1)) >= 0;
            if (begins && at + 1 < name.length() && isDigit(name.charAt(at + 1))) {
                return "Q" + name.charAt(at + 1);
            }
        }
        boolean plain = name.startsWith(PLAIN_BITS) && name.length() == PLAIN_BITS.length() + 1;
        return plain && isDigit(name.charAt(PLAIN_BITS.length()))
                ? name.charAt(PLAIN_BITS.length()) + "-bit"
                : quant.toUpperCase(Locale.ROOT);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// How many machines or seats: `9 to 27 machines`.
    public static String needs(OptionResult result) {
        Monthly typical = result.monthly().typical();
        if (!typical.units().counted()) {
            return CellText.NONE;
        }
        double low = result.monthly().low().units().count();
        double high = result.monthly().high().units().count();
        String least = CountText.number(Math.min(low, high));
        String most = CountText.number(Math.max(low, high));
        String noun = result.option().deployment() instanceof Plan ? "seat" : "machine";
        String nouns = most.equals("1") ? noun : noun + "s";
        return (least.equals(most) ? most : least + " to " + most) + " " + nouns;
    }

    /// Whether any of the options needs more than one machine or seat in some case.
    static boolean anyNeedsSeveral(List<OptionResult> results) {
        for (OptionResult result : results) {
            PerCase<Monthly> monthly = result.monthly();
            if (monthly.low().units().count() > 1
                    || monthly.typical().units().count() > 1
                    || monthly.high().units().count() > 1) {
                return true;
            }
        }
        return false;
    }

    /// Dollars a month that setting the machines up and looking after them takes, where it takes
    /// some: the column of that name.
    static Optional<String> upkeep(OptionResult result) {
        double usd = 0;
        for (Component component : Component.Group.PEOPLE.components()) {
            usd += result.monthly().typical().bill().usd(component);
        }
        return usd > 0 ? Optional.of(MoneyText.brief(usd) + " of it upkeep") : Optional.empty();
    }

    /// Where code goes that does not stay.
    static Optional<String> destination(OptionResult result) {
        return switch (result.option().deployment().dataPath()) {
            case STAYS -> Optional.empty();
            case RENTED -> Optional.of("on a rented machine");
            case LEAVES -> Optional.of(leaving(result));
        };
    }

    /// `code goes to DeepSeek, China`.
    private static String leaving(OptionResult result) {
        List<String> names = new ArrayList<>();
        result.option().deployment().providers().forEach(to -> names.add(to.text()));
        return names.isEmpty() ? LEAVES : GOES_TO + String.join(" and ", names);
    }

    /// `stays`, `rented` or `leaves`.
    public static String code(OptionResult result) {
        return result.option().deployment().dataPath().key();
    }
}
