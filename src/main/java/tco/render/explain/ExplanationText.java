package tco.render.explain;

import java.util.OptionalDouble;
import tco.engine.CostLines.CostLine;
import tco.engine.OptionResult;
import tco.engine.UsageStep;
import tco.engine.capacity.Derivation;
import tco.engine.capacity.Derivation.Term;
import tco.model.Case;
import tco.model.Limit;
import tco.model.Option;
import tco.model.PerCase;
import tco.render.text.CountText;
import tco.render.text.FigureText;
import tco.render.text.MoneyText;

/// Wording that explanations share in tables and Markdown.
final class ExplanationText {
    private ExplanationText() {}

    static String title(OptionResult result) {
        return result.option().name() + " (" + result.option().id() + ")";
    }

    /// `$382 a month ($272-493); owned; quality mid-high; data stays; speed-limited`.
    static String summary(OptionResult result) {
        Option option = result.option();
        return (result.costKnown() ? "" : ">=")
                + MoneyText.brief(result.usd(Case.TYPICAL))
                + " a month"
                + money(result.monthly().map(each -> each.usd()))
                + "; "
                + option.deployment().kind()
                + "; quality "
                + option.quality().map(quality -> quality.key()).orElse("unknown")
                + "; data "
                + option.deployment().dataPath().key()
                + "; "
                + Limit.of(option.deployment()).key();
    }

    /// `5 hour x $64.00 = $320 ($128-320)`.
    static String sum(CostLine line) {
        return CountText.number(line.quantity())
                + " "
                + line.component().unit()
                + " x "
                + MoneyText.unitPrice(line.unitUsd())
                + " = "
                + MoneyText.brief(line.monthlyUsd().typical())
                + money(line.monthlyUsd());
    }

    static String step(UsageStep step) {
        String typical = value(step, step.value().typical());
        String range =
                CountText.range(value(step, step.value().low()), value(step, step.value().high()));
        return range.equals(typical) ? typical : typical + " (" + range + ")";
    }

    private static String value(UsageStep step, double value) {
        if (!Double.isFinite(value)) {
            return "unlimited";
        }
        return switch (step.name()) {
            case "capacity_tokens" -> CountText.tokens(value);
            case "utilisation" -> CountText.percent(value);
            default ->
                    step.name().endsWith("peak_share")
                            ? CountText.percent(value)
                            : CountText.number(value);
        };
    }

    /// `estimate of prefill_tok_s`.
    static String estimated(Derivation derivation) {
        return "estimate of " + derivation.name();
    }

    /// `u_server 0.68 (0.61..0.87): share of the matrix rate reached, server engines`.
    static String term(Term term) {
        return value(term) + ": " + term.meaning();
    }

    /// All terms of a derivation in one line: `new tokens 2,048; read 0.0833 ...`.
    static String terms(Derivation derivation) {
        StringBuilder out = new StringBuilder();
        for (Term term : derivation.terms()) {
            out.append(out.isEmpty() ? "" : "; ").append(value(term));
        }
        return out.toString();
    }

    private static String value(Term term) {
        return term.name() + " " + FigureText.value(term.value());
    }

    /// `$3.82 a million tokens; $4,500 up front`.
    static String totals(Explanation explanation) {
        OptionResult result = explanation.result();
        OptionalDouble perMtok = explanation.comparison().usdPerMtok(result, Case.TYPICAL);
        PerCase<Double> upfront = result.monthly().map(each -> each.upfrontUsd());
        return (perMtok.isPresent()
                        ? MoneyText.brief(perMtok.getAsDouble()) + " a million tokens; "
                        : "")
                + MoneyText.brief(upfront.typical())
                + " up front"
                + money(upfront);
    }

    private static String money(PerCase<Double> usd) {
        return usd.low().equals(usd.high())
                ? ""
                : " (" + MoneyText.range(usd.low(), usd.high()) + ")";
    }
}
