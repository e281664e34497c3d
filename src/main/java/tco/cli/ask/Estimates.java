package tco.cli.ask;

import java.util.List;
import java.util.Optional;
import tco.engine.Comparison;
import tco.engine.Tco;
import tco.model.Case;
import tco.model.Range;
import tco.profile.Profiles;
import tco.profile.Request;
import tco.profile.catalog.Environment;
import tco.profile.setting.Setting;
import tco.render.text.CountText;
import tco.render.text.RangeText;

/// Tokens a month for those who do not know them, each with the formula that it came from.
final class Estimates {
    static final String TOKENS = "--tokens";
    private static final String PATH = "workload.tokens";

    /// The model whose price turns dollars into tokens.
    private static final String PRICED_BY = "claude-sonnet-5";

    private static final Range AGENT_USD = Range.between(150, 250);
    private static final String AGENT_SOURCE = "https://code.claude.com/docs/en/costs, 2026-05";
    private static final double CHAT_TOKENS = 10e6;
    private static final String CHAT_SOURCE = "the article's 10M tokens a month, 2026-06-08";

    private final Environment environment;

    Estimates(Environment environment) {
        this.environment = environment;
    }

    /// A volume as the command line takes it, and how it came about.
    record Estimate(String tokens, String formula) {}

    Estimate of(Answers answers) {
        String preset = preset(answers);
        return switch (answers.volume()) {
            case Volume.Tokens said -> new Estimate(said.text(), "volume: as you said");
            case Volume.Spend spend -> {
                double price = usdPerMtok(preset);
                String tokens = CountText.tokens(spend.usd() / price * 1e6);
                yield new Estimate(
                        tokens,
                        "volume (estimate): $"
                                + RangeText.plain(spend.usd())
                                + " a month / "
                                + priced(price, preset)
                                + " = "
                                + tokens);
            }
            case Volume.Unknown _ -> answers.agentic() ? agents(answers) : chats(answers);
        };
    }

    static String preset(Answers answers) {
        return answers.agentic() ? "agentic" : "chat";
    }

    private Estimate agents(Answers answers) {
        double price = usdPerMtok("agentic");
        double people = answers.developers() / price * 1e6;
        String tokens =
                CountText.tokens(people * AGENT_USD.low())
                        + ".."
                        + CountText.tokens(people * AGENT_USD.typical())
                        + ".."
                        + CountText.tokens(people * AGENT_USD.high());
        return new Estimate(
                tokens,
                "volume (estimate): "
                        + answers.developers()
                        + " x $150-250 a month for a developer with an agent ("
                        + AGENT_SOURCE
                        + ") / "
                        + priced(price, "agentic")
                        + " = "
                        + tokens);
    }

    private static Estimate chats(Answers answers) {
        String tokens = CountText.tokens(answers.developers() * CHAT_TOKENS);
        return new Estimate(
                tokens,
                "volume (estimate): "
                        + answers.developers()
                        + " x 10M for a developer ("
                        + CHAT_SOURCE
                        + ") = "
                        + tokens);
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
                        List.of(new Setting(TOKENS, PATH, "1M")),
                        List.of(PRICED_BY));
        Comparison comparison = Tco.compare(Profiles.load(request, environment).scenario());
        return comparison.usdPerMtok(comparison.results().getFirst(), Case.TYPICAL).orElseThrow();
    }

    static Setting setting(Estimate estimate) {
        return new Setting(TOKENS, PATH, estimate.tokens);
    }
}
