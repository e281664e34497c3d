package tco.render.usage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tco.engine.usage.PlanFit;
import tco.engine.usage.PlanFit.Result;
import tco.engine.usage.PlanFit.Window;
import tco.render.document.Document.Block;
import tco.render.document.Document.Paragraph;
import tco.render.document.Document.Points;
import tco.render.document.Document.Table;
import tco.render.document.Heading;
import tco.render.text.CountText;
import tco.render.text.JsonText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What comes of the usage under plans: for people, and for programs.
public final class PlanFitText {
    private PlanFitText() {}

    static List<Block> blocks(List<Result> plans) {
        if (plans.isEmpty()) {
            return List.of();
        }
        List<Heading> headings =
                List.of(
                        Heading.words("plan"),
                        Heading.words("verdict"),
                        Heading.number("requests over"),
                        Heading.number("tokens over"),
                        Heading.number("worth"),
                        Heading.number("month"));
        List<List<String>> rows = new ArrayList<>();
        List<String> windows = new ArrayList<>();
        for (Result plan : plans) {
            rows.add(
                    List.of(
                            plan.id(),
                            word(plan.verdict()),
                            UsageText.tokens(plan.requestsOver()),
                            UsageText.tokens(plan.tokensOver()),
                            UsageText.money(plan.usdOver()),
                            UsageText.money(plan.monthlyUsd())));
            plan.windows().forEach(window -> windows.add(plan.id() + ", " + window(window)));
        }
        return List.of(
                new Paragraph("Replayed against the limits of plans:"),
                new Table(headings, rows),
                new Points(windows));
    }

    /// One sentence for a row of a comparison: `claude-max-5x, replayed on the measured usage: over
    /// (12 requests, 1.2M tokens, $3.40 at list prices); 168 hours with $310 (an estimate): ...`.
    public static String note(Result plan) {
        List<String> windows = new ArrayList<>();
        plan.windows().forEach(window -> windows.add(window(window)));
        String over =
                plan.requestsOver() == 0
                        ? ""
                        : " ("
                                + CountText.counted((double) plan.requestsOver(), "request")
                                + ", "
                                + UsageText.tokens(plan.tokensOver())
                                + " tokens, "
                                + UsageText.money(plan.usdOver())
                                + " at list prices)";
        return plan.id()
                + ", the measured usage replayed: "
                + word(plan.verdict())
                + over
                + (windows.isEmpty() ? "" : "; " + String.join("; ", windows));
    }

    private static String window(Window window) {
        String used = UsageText.money(window.peakUsd()) + " in the busiest of " + window.opened();
        String length = hours(window.hours());
        if (window.includedUsd().isEmpty()) {
            return length + ": " + used + "; the plan states no limit for it";
        }
        return length
                + " with "
                + UsageText.money(window.includedUsd().get())
                + (window.estimate() ? " (an estimate)" : "")
                + ": "
                + used
                + ", "
                + window.full()
                + " full";
    }

    private static String hours(double hours) {
        return CountText.number(hours) + (hours == 1 ? " hour" : " hours");
    }

    private static String word(PlanFit.Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    static ArrayNode json(List<Result> plans) {
        ArrayNode rows = JsonText.array();
        for (Result plan : plans) {
            ObjectNode row = rows.addObject().put("id", plan.id()).put("users", plan.users());
            ArrayNode windows = row.putArray("windows");
            for (Window window : plan.windows()) {
                ObjectNode node = windows.addObject();
                node.set("hours", JsonText.number(window.hours()));
                node.set("included_usd", JsonText.number(window.includedUsd().orElse(Double.NaN)));
                if (window.estimate()) {
                    node.put("estimate", true);
                }
                node.put("opened", window.opened());
                node.put("full", window.full());
                node.set("peak_usd", JsonText.number(window.peakUsd()));
            }
            row.put("requests_over", plan.requestsOver());
            row.put("tokens_over", plan.tokensOver());
            row.set("usd_over", JsonText.number(plan.usdOver()));
            row.set("monthly_usd", JsonText.number(plan.monthlyUsd()));
            row.put("verdict", word(plan.verdict()));
        }
        return rows;
    }
}
