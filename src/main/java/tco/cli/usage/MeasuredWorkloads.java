package tco.cli.usage;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tco.cli.console.ExitCode;
import tco.cli.console.SeveralFaultsException;
import tco.cli.console.UsageException;
import tco.cli.console.Version;
import tco.cli.option.Invocation;
import tco.cli.option.ScenarioOptions;
import tco.cli.option.UsageOptions;
import tco.engine.usage.ListPrices;
import tco.engine.usage.UsageProfile;
import tco.engine.usage.UsageProfiler;
import tco.engine.usage.UsageProfiler.UsageScope;
import tco.engine.usage.UsageRows.UsageKey;
import tco.imports.usage.ImportedUsage;
import tco.imports.usage.source.SourceReader;
import tco.model.usage.UsageEvent;
import tco.profile.PriceBook;
import tco.profile.Request.MeasuredUsage;
import tco.render.usage.UsageSummary;
import tco.text.Nearest;

/// Recorded usage as the workload of a command that compares.
public final class MeasuredWorkloads {
    private static final String AS_OF = "--as-of";
    private static final String ID = "measured";

    /// What no id of an option looks like: a path of several names, or a name with an ending.
    private static final Pattern FILE = Pattern.compile(".*[/\\\\].*|.*\\.[A-Za-z]{2,9}");

    /// The commands that put what the usage costs beside the options.
    private static final List<String> SHOWING_TODAY = List.of("tco compare", "tco explain");

    private MeasuredWorkloads() {}

    /// The same command line with its usage read.
    public static Invocation measured(Invocation in) {
        if (in.has(ScenarioOptions.WORKLOAD)) {
            throw new UsageException(
                    UsageOptions.USAGE + ": does not go with " + ScenarioOptions.WORKLOAD);
        }
        refusePathBehindBlank(in);
        UsageOptions options = new UsageOptions(in);
        List<SourceReader<?>> readers = options.readers();
        UsageScope terms = options.terms();
        if (!options.faults().isEmpty()) {
            throw new SeveralFaultsException(options.faults(), ExitCode.WRONG_USAGE);
        }
        Read read = read(in, readers, terms);
        UsageProfile profile = read.summary.profile();
        if (profile.parts().isEmpty()) {
            throw new UsageException(UsageOptions.USAGE + ": no usage in these days");
        }
        String yaml = WorkloadFile.text(profile, ID, Version.number(), List.of());
        MeasuredUsage measured =
                new MeasuredUsage(options.words(), yaml, Optional.empty(), Map.of());
        return in.with(
                SHOWING_TODAY.contains(in.parsed().commandSpec().name())
                        ? withToday(measured, in, read)
                        : measured,
                read.summary);
    }

    /// `--usage` takes no word that follows it, which is an option's id; a file that stands there
    /// was meant as its path, and the usage of this computer would be read in its place.
    private static void refusePathBehindBlank(Invocation in) {
        if (!paths(in).isEmpty()) {
            return;
        }
        for (String word : in.arguments()) {
            if (FILE.matcher(word).matches() && exists(in.console().directory(), word)) {
                throw new UsageException(
                        "'"
                                + Nearest.shortened(word)
                                + "' is a file or folder, no option (did you mean "
                                + UsageOptions.USAGE
                                + "="
                                + Nearest.shortened(word)
                                + "?)");
            }
        }
    }

    private static boolean exists(Path directory, String word) {
        try {
            return Files.exists(directory.resolve(word));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    /// The same with what it cost, and what comes of it under the plans that are compared.
    private static MeasuredUsage withToday(MeasuredUsage measured, Invocation in, Read read) {
        UsageProfile profile = read.summary.profile();
        MeasuredUsage today =
                new MeasuredUsage(
                        measured.words(),
                        measured.yaml() + "---\n" + TodayPrices.text(profile, Version.number()),
                        Optional.of(TodayPrices.today(profile)),
                        Map.of());
        return today.with(
                PlanReplay.notes(
                        in.with(today, read.summary),
                        read.events,
                        read.prices,
                        profile.window().orElseThrow()));
    }

    /// Recorded usage: its events within the window, their prices, and the profile of them.
    private record Read(List<UsageEvent> events, ListPrices prices, UsageSummary summary) {}

    /// What is compared is priced on one day, and so is what was used.
    private static LocalDate pricingDate(Invocation in) {
        LocalDate today = in.console().today().get();
        try {
            return in.text(AS_OF).map(LocalDate::parse).orElse(today);
        } catch (DateTimeParseException wrong) {
            return today; // told when the scenario is read
        }
    }

    private static List<String> paths(Invocation in) {
        String path = in.text(UsageOptions.USAGE).orElse(UsageOptions.HOME);
        return path.equals(UsageOptions.HOME) ? List.of() : List.of(path);
    }

    private static Read read(Invocation in, List<SourceReader<?>> readers, UsageScope terms) {
        ImportedUsage usage = UsageReading.read(in.console(), paths(in), readers, false);
        PriceBook book =
                PriceBook.open(in.console().profiles(), ScenarioOptions.profiles(in), List.of());
        ListPrices prices = new ListPrices(book.apis(), book.aliases()).on(pricingDate(in));
        ImportedUsage counted =
                UsageReading.withoutOverlap(usage, UsageOptions.OVERLAP.of(in), terms, prices);
        usage.warnings().forEach(warning -> in.console().say("warning: " + warning));
        UsageProfile profile =
                new UsageProfiler(terms, prices, List.of(UsageKey.MODEL))
                        .profile(
                                counted.events(),
                                counted.money(),
                                counted.peaks(),
                                counted.dropped());
        return new Read(
                counted.events().stream().filter(terms::contains).toList(),
                prices,
                UsageSummaries.ofCompared(profile, counted, in.console().today().get()));
    }
}
