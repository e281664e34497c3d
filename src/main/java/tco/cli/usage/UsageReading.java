package tco.cli.usage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tco.cli.console.Console;
import tco.cli.console.ExitCode;
import tco.cli.console.SeveralFaultsException;
import tco.cli.option.UsageOptions;
import tco.cli.option.UsageOptions.Overlapping;
import tco.engine.usage.ListPrices;
import tco.engine.usage.Overlaps;
import tco.engine.usage.Overlaps.Overlap;
import tco.engine.usage.UsageProfiler.UsageScope;
import tco.imports.usage.ImportedUsage;
import tco.imports.usage.UsageImport;
import tco.imports.usage.UsagePlaces;
import tco.imports.usage.UsagePlaces.Place;
import tco.imports.usage.source.SourceReader;
import tco.model.usage.UsageSource.Side;
import tco.text.Nearest;

/// Reads the usage that a command line is about.
public final class UsageReading {
    private static final String STDIN = "-";
    private static final int LONGEST_PATH = 1_000;

    private UsageReading() {}

    /// The files that are named, else those where agents write.
    ///
    /// @param projects whether the names of projects are decoded
    public static ImportedUsage read(
            Console console, List<String> named, List<SourceReader<?>> readers, boolean projects) {
        try (ReadingProgress progress = new ReadingProgress(console)) {
            UsageImport files =
                    new UsageImport(
                            readers, projects, console.variable("PATH").orElse(""), progress);
            if (named.isEmpty()) {
                addPlaces(console, files);
            } else {
                addNamed(console, named, files);
            }
            ImportedUsage usage = files.read();
            if (usage.filesRead() == 0 && usage.events().isEmpty()) {
                throw new SeveralFaultsException(nothing(console, named, usage), ExitCode.FAILED);
            }
            return usage;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }

    private static void addPlaces(Console console, UsageImport files) {
        List<Place> places = UsagePlaces.of(console.environment());
        if (places.stream().noneMatch(Place::exists)) {
            throw new SeveralFaultsException(List.of(nowhere(console)), ExitCode.FAILED);
        }
        places.stream().filter(Place::exists).forEach(files::add);
    }

    private static void addNamed(Console console, List<String> named, UsageImport files) {
        for (String path : named) {
            if (path.equals(STDIN)) {
                files.add(console.in().stream());
            } else {
                files.add(console.directory(), path);
            }
        }
        if (!files.notFound().isEmpty()) {
            throw new SeveralFaultsException(
                    files.notFound().stream()
                            .map(path ->
                                    UsageOptions.FROM
                                            + " "
                                            + brief(path)
                                            + ": no such file or folder")
                            .toList(),
                    ExitCode.FAILED);
        }
    }

    /// A path whole, unless it is longer than any that leads anywhere.
    private static String brief(String path) {
        return path.length() > LONGEST_PATH ? Nearest.shortened(path) : path;
    }

    /// Says where was looked.
    private static String nowhere(Console console) {
        Set<String> there = new LinkedHashSet<>();
        Set<String> missing = new LinkedHashSet<>();
        List<Place> places = UsagePlaces.of(console.environment());
        places.stream().filter(Place::exists).forEach(place -> there.add(place.shown()));
        for (Place place : places) {
            boolean anyThere = there.stream().anyMatch(one -> one.startsWith(place.told()));
            if (!place.told().isEmpty() && !anyThere) {
                missing.add(place.told());
            }
        }
        return "tco usage: no usage found: looked in "
                + String.join(", ", there.isEmpty() ? missing : there)
                + (there.isEmpty() || missing.isEmpty()
                        ? ""
                        : " (not there: " + String.join(", ", missing) + ")")
                + ". Give a file or folder: tco usage --from PATH";
    }

    private static List<String> nothing(Console console, List<String> named, ImportedUsage usage) {
        List<String> lines = new ArrayList<>();
        usage.warnings().forEach(warning -> lines.add("warning: " + warning));
        if (named.isEmpty()) {
            lines.add(nowhere(console));
        } else {
            long looked = usage.unrecognised().size();
            lines.add(
                    named.stream().map(UsageReading::brief).collect(Collectors.joining(", "))
                            + ": no usage found ("
                            + looked
                            + (looked == 1 ? " file" : " files")
                            + " looked at, none of a known form)");
        }
        return lines;
    }

    /// The same without what two sources may both tell, as the command line settles it.
    public static ImportedUsage withoutOverlap(
            ImportedUsage usage,
            java.util.Optional<Overlapping> asked,
            UsageScope terms,
            ListPrices prices) {
        if (asked.isPresent() && asked.get() == Overlapping.ADD) {
            return usage;
        }
        List<Overlap> overlaps = Overlaps.of(usage.events(), terms, prices);
        if (overlaps.isEmpty()) {
            return usage;
        }
        if (asked.isEmpty()) {
            throw new SeveralFaultsException(choices(overlaps), ExitCode.WRONG_USAGE);
        }
        Side unwanted = asked.get() == Overlapping.LOGS ? Side.COLLECTED : Side.LOCAL;
        ImportedUsage left = usage.without(unwanted);
        List<Overlap> still = Overlaps.of(left.events(), terms, prices);
        if (!still.isEmpty()) {
            throw new SeveralFaultsException(choices(still), ExitCode.WRONG_USAGE);
        }
        return left;
    }

    /// Only the user knows whether two sources hold the same requests.
    private static List<String> choices(List<Overlap> overlaps) {
        List<String> lines = new ArrayList<>();
        overlaps.forEach(overlap -> lines.add(line(overlap)));
        lines.add("Choose --overlap logs, --overlap reports, --overlap add, or --source.");
        return lines;
    }

    private static String line(Overlap overlap) {
        return overlap.one().label()
                + " and "
                + overlap.other().label()
                + " both hold "
                + overlap.model()
                + " on "
                + overlap.day()
                + switch ((int) Math.min(overlap.moreDays(), 2)) {
                    case 0 -> "";
                    case 1 -> " (and 1 more day)";
                    default -> " (and " + overlap.moreDays() + " more days)";
                }
                + ": one may contain the other.";
    }
}
