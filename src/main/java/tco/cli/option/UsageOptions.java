package tco.cli.option;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import tco.engine.usage.UsageClock;
import tco.engine.usage.UsageProfiler.UsageScope;
import tco.engine.usage.UsageRows.UsageKey;
import tco.engine.usage.UsageWindow;
import tco.imports.usage.SourceReaders;
import tco.imports.usage.source.SourceReader;
import tco.model.usage.UsageSource;
import tco.text.Nearest;

/// The options that say which usage counts. All that is wrong with them is told at once.
public final class UsageOptions {
    public static final String FROM = "--from";

    /// The option by which other commands compute on recorded usage.
    public static final String USAGE = UsageFlags.USAGE;

    /// What `--usage` holds where it names no path.
    public static final String HOME = UsageFlags.HOME;

    private static final String SOURCE = UsageFlags.SOURCE;
    private static final String SINCE = UsageFlags.SINCE;
    private static final String UNTIL = UsageFlags.UNTIL;
    private static final String BY = "--by";
    private static final String MONTH = UsageFlags.MONTH;
    private static final String ZONE = UsageFlags.ZONE;
    private static final NumberOption TOK_S = new NumberOption("--tok-s", "50");
    private static final double USUAL_TOK_S = 50;
    private static final Pattern BACK = Pattern.compile("([0-9]{1,4})([dw])");

    /// What to do where two sources may hold the same requests.
    public static final Choice<Overlapping> OVERLAP =
            Choice.of(UsageFlags.OVERLAP, Overlapping.values(), Overlapping::word);

    /// What counts where a log and a report may tell of the same requests.
    public enum Overlapping {
        ADD,
        LOGS,
        REPORTS;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final Invocation in;
    private final List<String> faults = new ArrayList<>();

    public UsageOptions(Invocation in) {
        this.in = in;
    }

    /// The option that says what rows are told apart by.
    public static OptionSpec by() {
        return listed(
                BY,
                "KEY,...",
                keys(),
                "rows by model (the default), day, hour, month, source, project, user");
    }

    private static OptionSpec listed(
            String name, String label, List<String> words, String description) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(label)
                .completionCandidates(words)
                .description(description)
                .build();
    }

    /// The names of all sources.
    public static List<String> sources() {
        return Stream.of(UsageSource.values()).map(UsageSource::label).toList();
    }

    private static List<String> keys() {
        return Stream.of(UsageKey.values()).map(UsageKey::label).toList();
    }

    /// Adds the paths and the window to a command that is all about usage.
    public static void describe(CommandSpec spec) {
        spec.addOption(
                Options.repeatable(
                        FROM, "FILE|DIR", "a file, a folder, a quoted pattern, or - for stdin"));
        UsageFlags.describeWindow(spec);
        spec.addOption(
                Options.value(
                        TOK_S.name(),
                        "N",
                        "tokens a second where no duration is recorded (default: 50)"));
    }

    /// The words of a command line that asks for the same usage.
    public List<String> words() {
        List<String> words = new ArrayList<>();
        String path = in.text(USAGE).orElse(HOME);
        words.add(path.equals(HOME) ? USAGE : USAGE + "=" + path);
        for (String option : UsageFlags.NAMES) {
            in.text(option).ifPresent(value -> words.addAll(List.of(option, value)));
        }
        return words;
    }

    /// The words of a command that compares all options on the usage of one path, or of the home
    /// directory.
    public List<String> compareWords(Optional<String> path, Optional<UsageWindow> window) {
        List<String> words = new ArrayList<>(List.of("tco", "compare"));
        words.add(path.map(from -> USAGE + "=" + from).orElse(USAGE));
        in.text(SOURCE).ifPresent(value -> words.addAll(List.of(SOURCE, value)));
        window.ifPresent(days ->
                words.addAll(List.of(SINCE, days.from().toString(), UNTIL, days.to().toString())));
        for (String option : List.of(ZONE, UsageFlags.OVERLAP)) {
            in.text(option).ifPresent(value -> words.addAll(List.of(option, value)));
        }
        return words;
    }

    /// One line for each thing that is wrong.
    public List<String> faults() {
        return List.copyOf(faults);
    }

    public void fault(String text) {
        faults.add(text);
    }

    /// The readers of the sources that are wanted.
    public List<SourceReader<?>> readers() {
        Optional<String> named = in.text(SOURCE);
        if (named.isEmpty()) {
            return SourceReaders.all();
        }
        List<UsageSource> wanted = new ArrayList<>();
        for (String name : named.get().split(",", -1)) {
            UsageSource.named(name.strip())
                    .ifPresentOrElse(wanted::add, () -> faults.add(unknownSource(name)));
        }
        return SourceReaders.all().stream()
                .filter(reader -> wanted.contains(reader.source()))
                .toList();
    }

    private static String unknownSource(String name) {
        List<String> known = sources();
        return SOURCE
                + ": unknown source '"
                + Nearest.shortened(name)
                + "' ("
                + Nearest.hintOrAll(name, known)
                + ")";
    }

    /// Window, zone and speed.
    public UsageScope terms() {
        Optional<LocalDate> since = day(SINCE);
        Optional<LocalDate> until = day(UNTIL);
        Optional<YearMonth> month = month();
        if (month.isPresent() && (in.has(SINCE) || in.has(UNTIL))) {
            faults.add(MONTH + ": does not go with " + SINCE + " or " + UNTIL);
        } else if (month.isPresent()) {
            since = Optional.of(month.get().atDay(1));
            until = Optional.of(month.get().atEndOfMonth());
        }
        if (since.isPresent() && until.isPresent() && since.get().isAfter(until.get())) {
            faults.add(SINCE + " " + since.get() + " is after " + UNTIL + " " + until.get());
        }
        return new UsageScope(new UsageClock(zone()), since, until, tokS());
    }

    private Optional<LocalDate> day(String option) {
        Optional<String> said = in.text(option);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        Matcher back = BACK.matcher(said.get());
        if (back.matches()) {
            long number = Long.parseLong(back.group(1));
            LocalDate today = in.console().today().get();
            return Optional.of(
                    back.group(2).equals("d") ? today.minusDays(number) : today.minusWeeks(number));
        }
        try {
            return Optional.of(LocalDate.parse(said.get()));
        } catch (DateTimeParseException none) {
            faults.add(
                    option
                            + " "
                            + Nearest.shortened(said.get())
                            + ": no such day (a day such as 2026-10-05, or 30d)");
            return Optional.empty();
        }
    }

    private Optional<YearMonth> month() {
        Optional<String> said = in.text(MONTH);
        try {
            return said.map(YearMonth::parse);
        } catch (DateTimeParseException none) {
            faults.add(
                    MONTH
                            + " "
                            + Nearest.shortened(said.orElse(""))
                            + ": no such month (a month such as 2026-10)");
            return Optional.empty();
        }
    }

    private ZoneId zone() {
        String said = in.text(ZONE).orElse("");
        try {
            ZoneId zone = said.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(said);
            boolean known =
                    said.isEmpty()
                            || said.equals("UTC")
                            || said.matches("[+-][0-9]{2}:?[0-9]{2}|Z")
                            || ZoneId.getAvailableZoneIds().contains(said);
            if (known) {
                return zone.normalized().equals(ZoneOffset.UTC) ? ZoneId.of("UTC") : zone;
            }
        } catch (DateTimeException unknown) {
            // told below, like one that only looks like a zone
        }
        faults.add(
                ZONE
                        + " "
                        + Nearest.shortened(said)
                        + ": unknown time zone (a name such as Europe/Berlin, UTC, or +05:30)");
        return ZoneId.of("UTC");
    }

    private double tokS() {
        double speed = TOK_S.of(in).orElse(USUAL_TOK_S);
        if (!(speed > 0)) {
            faults.add(TOK_S.bad(in, "a number above 0").getMessage());
            return USUAL_TOK_S;
        }
        return speed;
    }

    /// What the rows are told apart by.
    public List<UsageKey> keysAsked() {
        List<UsageKey> keys = new ArrayList<>();
        for (String name : in.text(BY).orElse(UsageKey.MODEL.label()).split(",", -1)) {
            UsageKey.named(name.strip())
                    .ifPresentOrElse(keys::add, () -> faults.add(unknownKey(name)));
        }
        return keys.stream().distinct().toList();
    }

    private static String unknownKey(String name) {
        return BY
                + ": unknown key '"
                + Nearest.shortened(name)
                + "' ("
                + Nearest.hintOrAll(name, keys())
                + ")";
    }
}
