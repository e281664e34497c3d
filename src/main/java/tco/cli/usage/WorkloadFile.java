package tco.cli.usage;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import tco.engine.usage.MovableShares.Above;
import tco.engine.usage.ProfileParts.MeasuredWorkload;
import tco.engine.usage.UsageProfile;
import tco.engine.usage.UsageRows.UsageKey;
import tco.engine.usage.UsageWindow;
import tco.engine.usage.WorkPattern.Spread;
import tco.model.FigureKind;
import tco.model.Range;
import tco.model.Source;
import tco.model.usage.DropReason;
import tco.profile.write.Entries;

/// A measured workload as a document: what `--save` writes and `--workload FILE` reads. It holds
/// sums of a month, never the times of single requests.
public final class WorkloadFile {

    private WorkloadFile() {}

    /// The document's text.
    ///
    /// @param version of the program
    public static String text(
            UsageProfile profile, String id, String version, List<String> warnings) {
        UsageWindow window = profile.window().orElseThrow();
        MeasuredWorkload workload = profile.parts().orElseThrow().workload();
        String sources = sources(profile);
        String days = window.from() + " to " + window.to();
        String requests =
                profile.totals().requests().isPresent()
                        ? profile.totals().requests().getAsLong() + " requests, "
                        : "";
        Entries entries =
                Entries.ofKind("workload")
                        .text("id", id)
                        .text("name", "measured: " + sources + ", " + days);
        profile.dropped().forEach((reason, records) -> entries.comment(dropped(reason, records)));
        warnings.forEach(entries::comment);
        Source source =
                new Source(
                        "tco usage "
                                + version
                                + ": "
                                + sources
                                + ", "
                                + requests
                                + days
                                + " "
                                + profile.zone().getId(),
                        window.to().toString(),
                        false);
        entries.source(source);
        tokens(entries, workload);
        users(entries, workload);
        shares(entries, workload, source);
        times(entries, workload);
        return entries.text();
    }

    private static String dropped(DropReason reason, long records) {
        return "not counted: " + records + " " + reason.label();
    }

    /// The sources of the usage, by name.
    static String sources(UsageProfile profile) {
        return String.join(
                ", ",
                profile.by(UsageKey.SOURCE).stream().map(row -> row.name()).sorted().toList());
    }

    private static void tokens(Entries entries, MeasuredWorkload workload) {
        figure(entries, FigureKind.UNCACHED_INPUT_TOKENS, (double) workload.uncachedInput());
        figure(entries, FigureKind.CACHE_READ_TOKENS, (double) workload.cacheRead());
        figure(entries, FigureKind.CACHE_WRITE_TOKENS, (double) workload.cacheWrite());
        figure(entries, FigureKind.OUTPUT_TOKENS, (double) workload.output());
        workload.requests()
                .ifPresent(number -> figure(entries, FigureKind.REQUESTS, (double) number));
        spread(entries, FigureKind.DAILY_TOKENS, Optional.of(workload.dailyTokens()), Source.NONE);
    }

    /// Who used how much of it, where that is known of all.
    private static void users(Entries entries, MeasuredWorkload workload) {
        workload.developers()
                .ifPresent(number -> figure(entries, FigureKind.DEVELOPERS, (double) number));
        entries.numbers("developer_shares", workload.developerShares());
        optional(entries, FigureKind.USAGE_SPREAD, workload.usageSpread());
    }

    private static void shares(Entries entries, MeasuredWorkload workload, Source source) {
        optional(entries, FigureKind.CACHE_WRITE_1H_SHARE, workload.cacheWrite1hShare());
        figure(entries, FigureKind.BATCH_SHARE, workload.batchShare());
        List<Entries> context = new ArrayList<>();
        for (Above above : workload.context()) {
            context.add(
                    new Entries()
                            .figure(
                                    FigureKind.CONTEXT_ABOVE,
                                    Range.exactly((double) above.tokens()),
                                    Source.NONE)
                            .figure(
                                    FigureKind.CONTEXT_SHARE,
                                    Range.exactly(above.share()),
                                    Source.NONE));
        }
        if (!context.isEmpty()) {
            entries.list("context", context);
        }
        spread(
                entries,
                FigureKind.ROUTINE_SHARE,
                workload.routineShare(),
                new Source(source.text(), source.asOf(), true));
        spread(entries, FigureKind.PEAK_TO_AVERAGE, workload.peakToAverage(), Source.NONE);
    }

    private static void times(Entries entries, MeasuredWorkload workload) {
        optional(entries, FigureKind.HOURS_PER_DAY, workload.hoursPerDay());
        figure(entries, FigureKind.WORKDAYS_PER_MONTH, workload.workdaysPerMonth());
        workload.workStartsHour()
                .ifPresent(hour ->
                        entries.text("work_starts", String.format(Locale.ROOT, "%02d:00", hour)));
        entries.text("utc_offset_hours", offset(workload.utcOffsetHours()));
        entries.texts("work_days", workload.workDays().stream().map(WorkloadFile::day).toList());
    }

    private static String offset(double hours) {
        return hours == Math.rint(hours) ? Long.toString((long) hours) : Double.toString(hours);
    }

    private static String day(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

    private static void figure(Entries entries, FigureKind kind, double value) {
        entries.figure(kind, Range.exactly(value), Source.NONE);
    }

    private static void optional(Entries entries, FigureKind kind, OptionalDouble value) {
        if (value.isPresent()) {
            figure(entries, kind, value.getAsDouble());
        }
    }

    private static void spread(
            Entries entries, FigureKind kind, Optional<Spread> spread, Source source) {
        spread.ifPresent(ends ->
                entries.figure(kind, new Range(ends.low(), middle(ends), ends.high()), source));
    }

    /// The typical value where it lies between the ends, as a mean of days may not.
    private static double middle(Spread ends) {
        return Math.clamp(ends.typical(), ends.low(), ends.high());
    }
}
