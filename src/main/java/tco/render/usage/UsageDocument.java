package tco.render.usage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.StringJoiner;
import tco.engine.usage.UsageProfile;
import tco.engine.usage.UsageRows;
import tco.engine.usage.UsageRows.UsageKey;
import tco.engine.usage.UsageSum;
import tco.model.usage.DropReason;
import tco.model.usage.TokenCounts;
import tco.render.document.Document;
import tco.render.document.Heading;
import tco.render.text.Cell;
import tco.render.text.CellText;
import tco.render.text.CountText;
import tools.jackson.databind.JsonNode;

/// The spend profile of recorded usage.
public record UsageDocument(UsageSummary summary) implements Document {
    private static final int MOST_ROWS = 20;

    @Override
    public List<Block> screen() {
        UsageProfile profile = summary.profile();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(headline(profile)));
        if (profile.parts().isPresent()) {
            blocks.add(table(profile));
            blocks.add(new Paragraph(prices(profile)));
            blocks.addAll(MovableText.blocks(profile.parts().get(), profile, summary.ascii()));
        }
        blocks.addAll(PlanFitText.blocks(summary.plans()));
        notCounted(profile).ifPresent(text -> blocks.add(new Paragraph(text)));
        if (!summary.warnings().isEmpty()) {
            blocks.add(new Points(summary.warnings()));
        }
        if (profile.parts().isPresent()) {
            blocks.add(new Paragraph("Compare every option on it: " + summary.command()));
        }
        return blocks;
    }

    private static String headline(UsageProfile profile) {
        String days =
                profile.window()
                        .map(window -> window.from() + " to " + window.to())
                        .orElse("of no day");
        String zone = profile.zone().getId().equals("Z") ? "UTC" : profile.zone().getId();
        UsageSum totals = profile.totals();
        if (profile.parts().isEmpty()) {
            return "Usage " + days + " (" + zone + "): none";
        }
        return "Usage "
                + days
                + " ("
                + zone
                + "), "
                + CountText.counted(profile.activeDays(), "active day")
                + ": "
                + CountText.tokens((double) totals.tokens().total())
                + " tokens"
                + (totals.requests().isPresent()
                        ? " in " + UsageText.counted(totals.requests().getAsLong(), "request")
                        : "")
                + ", "
                + listPrice(totals)
                + " at list prices"
                + (totals.recordedUsd().isPresent()
                        ? "; the sources state "
                                + UsageText.money(totals.recordedUsd().getAsDouble())
                        : "");
    }

    static String listPrice(UsageSum sum) {
        if (sum.unpricedTokens() == 0) {
            return UsageText.money(sum.pricedUsd());
        }
        return sum.unpricedTokens() == sum.tokens().total()
                ? "?"
                : UsageText.money(sum.pricedUsd()) + " + ?";
    }

    private Table table(UsageProfile profile) {
        List<Heading> headings = new ArrayList<>();
        profile.by().forEach(key -> headings.add(Heading.words(key.label())));
        headings.add(Heading.number("requests").ranked(2));
        headings.add(Heading.number("uncached").ranked(4));
        headings.add(Heading.number("cache read").ranked(5));
        headings.add(Heading.number("cache write").ranked(6));
        headings.add(Heading.number("output").ranked(3));
        headings.add(Heading.number("tokens"));
        headings.add(Heading.number("list price"));
        headings.add(Heading.number("share").ranked(1));
        List<List<String>> rows = new ArrayList<>();
        long all = profile.totals().tokens().total();
        for (UsageRows.Row row : profile.asked()) {
            if (rows.size() == MOST_ROWS) {
                break;
            }
            List<String> texts = new ArrayList<>(summary.shown(profile.by(), row));
            texts.addAll(cells(row.sum(), all));
            rows.add(texts);
        }
        if (profile.asked().size() > MOST_ROWS) {
            List<String> more = new ArrayList<>();
            more.add("... and " + (profile.asked().size() - MOST_ROWS) + " more");
            while (more.size() < headings.size()) {
                more.add("");
            }
            rows.add(more);
        }
        return new Table(headings, rows);
    }

    private static List<String> cells(UsageSum sum, long all) {
        TokenCounts tokens = sum.tokens();
        return List.of(
                count(sum.requests()),
                UsageText.tokens(tokens.uncachedInput()),
                UsageText.tokens(tokens.cacheRead()),
                UsageText.tokens(tokens.cacheWrite5m() + tokens.cacheWrite1h()),
                UsageText.tokens(tokens.output()),
                UsageText.tokens(tokens.total()),
                listPrice(sum),
                UsageText.percent(UsageText.share(tokens.total(), all)));
    }

    private static String count(OptionalLong value) {
        return value.isPresent() ? CountText.number((double) value.getAsLong()) : CellText.NONE;
    }

    private static String prices(UsageProfile profile) {
        StringBuilder text = new StringBuilder();
        profile.totals()
                .cacheHit()
                .ifPresent(hit ->
                        text.append(UsageText.percent(OptionalDouble.of(hit)))
                                .append(" of the input was read from the cache. "));
        text.append("List price is what an API would charge; a subscription charges its fee.");
        for (Map.Entry<String, Long> model : profile.unpriced()) {
            if (model.getValue() > 0) {
                text.append(" Unknown: no price for ")
                        .append(model.getKey())
                        .append(" (")
                        .append(UsageText.counted(model.getValue(), "token"))
                        .append("): add a profile, or tco prices import.");
            }
        }
        return text.toString();
    }

    private Optional<String> notCounted(UsageProfile profile) {
        StringJoiner reasons = new StringJoiner(", ");
        for (Map.Entry<DropReason, Long> reason : profile.dropped().entrySet()) {
            reasons.add(
                    CountText.number((double) reason.getValue()) + " " + reason.getKey().label());
        }
        String files =
                UsageText.counted(summary.filesRead(), "file")
                        + " read"
                        + (summary.filesUnrecognised() > 0
                                ? ", " + summary.filesUnrecognised() + " not recognised"
                                : "")
                        + (summary.filesFailed() > 0
                                ? ", " + summary.filesFailed() + " not readable"
                                : "")
                        + ".";
        return Optional.of(
                reasons.length() == 0 ? files : "Not counted: " + reasons + ". " + files);
    }

    @Override
    public Sheet sheet() {
        UsageProfile profile = summary.profile();
        List<String> names = new ArrayList<>();
        profile.by().stream().map(UsageKey::label).forEach(names::add);
        names.addAll(UsageCells.NAMES);
        long all = profile.totals().tokens().total();
        List<List<Cell>> rows = new ArrayList<>();
        for (UsageRows.Row row : profile.asked()) {
            rows.add(UsageCells.of(summary.shown(profile.by(), row), row.sum(), all));
        }
        return new Sheet(names, rows);
    }

    @Override
    public JsonNode json() {
        return new UsageJson(summary).json();
    }
}
