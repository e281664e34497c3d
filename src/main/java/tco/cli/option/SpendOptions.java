package tco.cli.option;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import tco.cli.console.UsageException;
import tco.model.Today.LimitsHit;
import tco.profile.Request.Spend;
import tco.text.DollarText;
import tco.text.Nearest;

/// The options that say money instead of tokens.
public final class SpendOptions {
    private static final Choice<LimitsHit> LIMITS =
            Choice.of(Spend.LIMITS, LimitsHit.values(), LimitsHit::key);
    private static final double MOST_USD = 1e12;

    private SpendOptions() {}

    static void describe(CommandSpec spec) {
        spec.addOption(
                Options.value(
                        Spend.OPTION,
                        "USD",
                        "dollars a month that you pay now, instead of --tokens"));
        spec.addOption(Options.value(Spend.ON, "ID", "what costs that (default: the first API)"));
        spec.addOption(LIMITS.option("how often you hit that plan's limits (default: sometimes)"));
    }

    static Optional<Spend> of(Invocation in) {
        Optional<String> money = in.text(Spend.OPTION);
        if (money.isEmpty()) {
            for (String of : List.of(Spend.ON, Spend.LIMITS)) {
                if (in.text(of).isPresent()) {
                    throw new UsageException(of + ": only with " + Spend.OPTION + " USD");
                }
            }
            return Optional.empty();
        }
        if (in.text(ScenarioOptions.TOKENS).isPresent()) {
            throw new UsageException(
                    Spend.OPTION
                            + " does not go with "
                            + ScenarioOptions.TOKENS
                            + " (one of the two)");
        }
        return Optional.of(new Spend(usd(money.get()), OptionIds.of(in, Spend.ON), LIMITS.of(in)));
    }

    /// Dollars a month as a person writes them, above 0.
    public static double usd(String money) {
        double usd = DollarText.parse(money).orElse(Double.NaN);
        if (!(usd > 0 && usd <= MOST_USD)) {
            throw new UsageException(
                    Spend.OPTION
                            + ": '"
                            + Nearest.shortened(money)
                            + "' is no sum (dollars a month above 0: 4800, '$4,800', 4.8k, 4800 USD)");
        }
        return usd;
    }

    /// The same money, on something else.
    public static Spend on(Optional<Spend> spend, String id) {
        return new Spend(said(spend).usd(), Optional.of(id), said(spend).limits());
    }

    /// The same money on a plan whose limits are hit so often.
    public static Spend limits(Optional<Spend> spend, String word) {
        Spend said = said(spend);
        return new Spend(said.usd(), said.on(), Optional.of(LIMITS.named(word)));
    }

    private static Spend said(Optional<Spend> spend) {
        return spend.orElseThrow(
                () -> new UsageException("no money is said yet (first: set spend '$4,800')"));
    }
}
