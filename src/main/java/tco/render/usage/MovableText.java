package tco.render.usage;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import tco.engine.usage.BusyMinutes;
import tco.engine.usage.MovableShares;
import tco.engine.usage.ProfileParts;
import tco.engine.usage.UsageProfile;
import tco.engine.usage.UsageRows.Row;
import tco.engine.usage.UsageRows.UsageKey;
import tco.engine.usage.WorkPattern.Spread;
import tco.render.document.Document.Block;
import tco.render.document.Document.Paragraph;
import tco.render.document.Document.Table;
import tco.render.document.Document.Verbatim;
import tco.render.document.Heading;
import tco.render.text.CountText;

/// When the work falls, and what of it a smaller model could take, as people read it.
final class MovableText {
    private static final String BARS = " ▁▂▃▄▅▆▇█";
    private static final String DIGITS = "0123456789";
    private static final int HOURS = 24;

    private MovableText() {}

    static List<Block> blocks(ProfileParts parts, UsageProfile profile, boolean ascii) {
        List<Block> blocks = new ArrayList<>();
        String hours = "By hour, 00 to 23: " + bars(profile, ascii);
        blocks.add(new Verbatim(hours.stripTrailing() + "\n"));
        blocks.add(new Paragraph(times(parts, profile)));
        MovableShares shares = parts.shares();
        if (shares.knownTokens() > 0) {
            blocks.add(
                    new Paragraph(
                            "Share of the tokens (of the list price) in requests that a smaller"
                                    + " model could take:"));
            blocks.add(table(shares, profile));
            parts.workload()
                    .routineShare()
                    .ifPresent(share -> blocks.add(new Paragraph(routine(share))));
        }
        return blocks;
    }

    private static String times(ProfileParts parts, UsageProfile profile) {
        StringBuilder text = new StringBuilder();
        parts.peak()
                .ifPresent(peak ->
                        text.append("Busiest minute: ")
                                .append(minute(peak, profile.zone()))
                                .append(", ")
                                .append(UsageText.counted(peak.requests(), "request"))
                                .append(". "));
        parts.concurrency()
                .ifPresent(found ->
                        text.append("At once: ")
                                .append(CountText.number(found.mean()))
                                .append(" on average, ")
                                .append(CountText.number(found.peak()))
                                .append(" at most (")
                                .append(found.method().name().toLowerCase(Locale.ROOT))
                                .append(")."));
        return text.toString();
    }

    private static String minute(BusyMinutes.Peak peak, ZoneId zone) {
        return Instant.ofEpochSecond(Math.floorDiv(peak.atMicros(), 1_000_000L))
                .atZone(zone)
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString()
                .replace('T', ' ');
    }

    private static String bars(UsageProfile profile, boolean ascii) {
        String heights = ascii ? DIGITS : BARS;
        long[] tokens = new long[HOURS];
        long most = 1;
        for (Row row : profile.by(UsageKey.HOUR)) {
            int hour = Integer.parseInt(row.name());
            tokens[hour] = row.sum().tokens().total();
            most = Math.max(most, tokens[hour]);
        }
        StringBuilder bars = new StringBuilder();
        int highest = heights.length() - 1;
        for (long count : tokens) {
            bars.append(heights.charAt((int) Math.ceil((double) count * highest / most)));
        }
        return bars.toString();
    }

    private static Table table(MovableShares shares, UsageProfile profile) {
        double usd = profile.totals().pricedUsd();
        List<List<String>> rows = new ArrayList<>();
        for (MovableShares.Fit fit : shares.fits()) {
            List<String> texts = new ArrayList<>();
            texts.add("<= " + fit.context() / 1000 + "k");
            for (MovableShares.Routine cut : shares.routine()) {
                if (cut.context() == fit.context()) {
                    texts.add(both(cut.tokens(), shares.knownTokens(), cut.pricedUsd(), usd));
                }
            }
            texts.add(both(fit.tokens(), shares.knownTokens(), fit.pricedUsd(), usd));
            rows.add(texts);
        }
        return new Table(
                List.of(
                        Heading.term("input"),
                        Heading.number("output <= 256"),
                        Heading.number("<= 2,048"),
                        Heading.number("any length"),
                        Heading.number("whole sessions")),
                rows);
    }

    private static String both(long tokens, long known, double usd, double allUsd) {
        return UsageText.percent(UsageText.share(tokens, known))
                + " ("
                + UsageText.percent(
                        allUsd == 0 ? OptionalDouble.empty() : OptionalDouble.of(usd / allUsd))
                + ")";
    }

    private static String routine(Spread share) {
        return "Routine share for compare: "
                + UsageText.percent(OptionalDouble.of(share.low()))
                + " to "
                + UsageText.percent(OptionalDouble.of(share.high()))
                + ", typically "
                + UsageText.percent(OptionalDouble.of(share.typical()))
                + " (an estimate: logs tell size, not difficulty).";
    }
}
