package tco.render.usage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tco.engine.usage.MovableShares;
import tco.engine.usage.UsageProfile;
import tco.engine.usage.UsageRows.Row;
import tco.engine.usage.UsageRows.UsageKey;
import tco.engine.usage.UsageSum;
import tco.engine.usage.UsageWindow;
import tco.render.chart.Chart.Caption;
import tco.render.chart.Chart.Columns;
import tco.render.chart.Chart.Columns.Column;
import tco.render.chart.Chart.Shares;
import tco.render.chart.Chart.Shares.Share;
import tco.render.document.Document.Table;
import tco.render.document.Heading;
import tco.render.text.CountText;

/// A spend profile as pictures: when the tokens were used, by which models, and which of them a
/// smaller model could take.
public final class UsageCharts {
    private static final int MOST_DAYS = 92;
    private static final int MOST_MODELS = 12;
    private static final int HOURS = 24;
    private static final int MONTH_LENGTH = 7;

    private final UsageProfile profile;

    public UsageCharts(UsageSummary summary) {
        this.profile = summary.profile();
    }

    /// Tokens of each day of the window, of months in long ones.
    public Columns days() {
        UsageWindow window = profile.window().orElseThrow();
        boolean months = window.days() > MOST_DAYS;
        Map<String, Double> tokens = new TreeMap<>();
        for (LocalDate day = window.from(); !day.isAfter(window.to()); day = day.plusDays(1)) {
            tokens.put(name(day.toString(), months), 0.0);
        }
        for (Row row : profile.by(UsageKey.DAY)) {
            tokens.merge(name(row.name(), months), tokens(row.sum()), Double::sum);
        }
        String title = months ? "Tokens of each month" : "Tokens of each day";
        return new Columns(
                new Caption(
                        "usage-days",
                        title,
                        title + ", from " + window.from() + " to " + window.to()),
                tokens.entrySet().stream()
                        .map(day -> new Column(day.getKey(), day.getValue()))
                        .toList(),
                CountText::tokens);
    }

    private static String name(String day, boolean months) {
        return months ? day.substring(0, MONTH_LENGTH) : day;
    }

    /// The numbers of the days that have usage.
    public Table dayNumbers() {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : profile.by(UsageKey.DAY)) {
            UsageSum sum = row.sum();
            rows.add(
                    List.of(
                            row.name(),
                            UsageText.tokens(sum.tokens().total()),
                            UsageDocument.listPrice(sum)));
        }
        return new Table(
                List.of(
                        Heading.term("day"),
                        Heading.number("tokens"),
                        Heading.number("list price")),
                rows);
    }

    /// Tokens of each clock hour.
    public Columns hours() {
        Map<String, Double> tokens =
                profile.by(UsageKey.HOUR).stream()
                        .collect(Collectors.toMap(Row::name, row -> tokens(row.sum())));
        return new Columns(
                new Caption(
                        "usage-hours",
                        "Tokens of each hour of the day",
                        "Tokens by the hour of the clock in " + profile.zone().getId()),
                IntStream.range(0, HOURS)
                        .mapToObj(hour -> (hour < 10 ? "0" : "") + hour)
                        .map(hour -> new Column(hour, tokens.getOrDefault(hour, 0.0)))
                        .toList(),
                CountText::tokens);
    }

    /// The models with most tokens.
    public Shares models() {
        long all = profile.totals().tokens().total();
        return new Shares(
                new Caption(
                        "usage-models",
                        "Share of each model in the tokens",
                        "The models that were used, with their share in the tokens"),
                profile.by(UsageKey.MODEL).stream()
                        .limit(MOST_MODELS)
                        .map(row ->
                                new Share(
                                        row.name(),
                                        part(row.sum().tokens().total(), all),
                                        percent(row.sum().tokens().total(), all)
                                                + ", "
                                                + UsageDocument.listPrice(row.sum())))
                        .toList());
    }

    /// The parts of the tokens that stay within a context and an output, and within a context for
    /// whole sessions; none where no context is known.
    public Shares movable(MovableShares shares) {
        List<Share> parts = new ArrayList<>();
        for (MovableShares.Fit fit : shares.fits()) {
            String input = "up to " + fit.context() / 1000 + "k in, ";
            for (MovableShares.Routine cut : shares.routine()) {
                if (cut.context() == fit.context()) {
                    String output =
                            cut.output().isPresent()
                                    ? CountText.number((double) cut.output().getAsLong()) + " out"
                                    : "any length out";
                    parts.add(share(input + output, cut.tokens(), cut.pricedUsd(), shares));
                }
            }
            parts.add(share(input + "whole sessions", fit.tokens(), fit.pricedUsd(), shares));
        }
        return new Shares(
                new Caption(
                        "usage-movable",
                        "Share of the tokens (of the list price) that a smaller model could take",
                        "Share of the tokens in requests, and in whole sessions, that stay within a"
                                + " size"),
                shares.knownTokens() == 0 ? List.of() : parts);
    }

    private Share share(String name, long tokens, double usd, MovableShares shares) {
        double all = profile.totals().pricedUsd();
        String price =
                UsageText.percent(all == 0 ? OptionalDouble.empty() : OptionalDouble.of(usd / all));
        return new Share(
                name,
                part(tokens, shares.knownTokens()),
                percent(tokens, shares.knownTokens()) + " (" + price + ")");
    }

    private static double tokens(UsageSum sum) {
        return sum.tokens().total();
    }

    private static double part(long tokens, long all) {
        return UsageText.share(tokens, all).orElse(0);
    }

    private static String percent(long tokens, long all) {
        return UsageText.percent(UsageText.share(tokens, all));
    }
}
