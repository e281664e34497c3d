package tco.imports.usage;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipException;
import tco.imports.usage.FileScan.ScannedFile;
import tco.imports.usage.FileWalk.Unreadable;
import tco.imports.usage.input.UnreadableFormException;
import tco.imports.usage.source.SourceReader;
import tco.imports.usage.source.SourceReader.FileReading;
import tco.imports.usage.source.UsageTally;
import tco.model.usage.DropReason;
import tco.text.Nearest;

/// What came of files: what counts of all together, and what to tell of each.
final class ReadFiles {
    private static final double MANY_MALFORMED = 0.01;
    private static final int LONGEST_PATH = 1_000;

    private final UsageTally tally = new UsageTally();
    private final List<String> warnings = new ArrayList<>();
    private final List<String> unrecognised = new ArrayList<>();
    private final Map<SourceReader<?>, List<FileReading>> bySource = new LinkedHashMap<>();
    private final Set<String> namedPaths;
    private long read;
    private long failed;
    private boolean failedNamed;

    /// @param namedPaths what a person named, as it is shown
    ReadFiles(Set<String> namedPaths) {
        this.namedPaths = Set.copyOf(namedPaths);
    }

    void add(Unreadable one) {
        failed++;
        failedNamed |= one.named();
        warnings.add(brief(one.shown()) + ": " + reason(one.why()) + " (skipped)");
    }

    void add(ScannedFile file) {
        file.failure()
                .ifPresent(
                        why -> warnings.add(file.shown() + ": " + reason(why) + partly(file, why)));
        if (file.failure().isPresent() && file.records() == 0) {
            failed++;
            failedNamed |= namedPaths.contains(file.shown());
        } else if (file.reader().isEmpty()) {
            unrecognised.add(file.shown());
        } else {
            read++;
            count(file);
            bySource.computeIfAbsent(file.reader().get(), key -> new ArrayList<>())
                    .add(file.reading().orElseThrow());
        }
    }

    private void count(ScannedFile file) {
        tally.drop(DropReason.MALFORMED, file.malformed());
        tally.drop(DropReason.INCOMPLETE, file.cut());
        file.fault().ifPresent(fault -> warnings.add(file.shown() + fault));
        if (file.fault().isEmpty()
                && file.malformed() > MANY_MALFORMED * (file.records() + file.malformed())) {
            warnings.add(file.shown() + ": " + rows(file.malformed()) + " malformed");
        }
    }

    /// All of them, each response once; it may be asked for once.
    ImportedUsage usage() {
        bySource.forEach((reader, files) -> settle(reader, files, tally));
        warnings.addAll(tally.warnings());
        UsageTally dropped = new UsageTally();
        tally.dropped().forEach(dropped::drop);
        var events = SameRequests.once(tally.events(), dropped);
        unrecognised.sort(null);
        warnings.sort(null);
        return new ImportedUsage(
                events,
                tally.money(),
                tally.peaks(),
                dropped.dropped(),
                read,
                unrecognised,
                failed,
                failedNamed,
                warnings);
    }

    /// A path whole, unless it is longer than any that leads anywhere.
    private static String brief(String path) {
        return path.length() > LONGEST_PATH ? Nearest.shortened(path) : path;
    }

    private static String rows(long number) {
        return number + (number == 1 ? " record" : " records");
    }

    private static String partly(ScannedFile file, IOException why) {
        if (why instanceof UnreadableFormException) {
            return "";
        }
        return file.records() == 0 ? " (skipped)" : " (counted up to there)";
    }

    private static String reason(IOException why) {
        return switch (why) {
            case AccessDeniedException denied -> "permission denied";
            case UnreadableFormException form -> Objects.toString(form.getMessage(), "");
            case NoSuchFileException gone -> "no longer there";
            case EOFException end -> "ends too early";
            case ZipException damaged -> "damaged";
            default -> "cannot be read";
        };
    }

    /// The readings are of this reader: it has opened them.
    @SuppressWarnings("unchecked")
    private static <F extends FileReading> void settle(
            SourceReader<F> reader, List<FileReading> files, UsageTally tally) {
        reader.settle((List<F>) (List<?>) files, tally);
    }
}
