package tco.imports.usage.source;

import java.util.List;
import tco.imports.usage.input.UsageRecord;
import tco.imports.usage.source.SourceReader.FileFacts;
import tco.imports.usage.source.SourceReader.FileReading;

/// A source whose records stand for themselves: each becomes events with keys, and of a key one
/// counts.
public abstract class KeyedReader implements SourceReader<KeyedReader.Reading> {
    /// Adds what a record counts to the events of its file, or drops it by reason. What means
    /// nothing is passed over.
    protected abstract void read(UsageRecord record, FileFacts file, KeyedEvents events);

    @Override
    public final Reading open(FileFacts file) {
        return new Reading(this, file, new KeyedEvents());
    }

    @Override
    public final void settle(List<Reading> files, UsageTally tally) {
        KeyedEvents all = new KeyedEvents();
        files.forEach(file -> all.addAll(file.events()));
        all.settle(tally);
    }

    /// A file of such a source.
    public record Reading(KeyedReader reader, FileFacts file, KeyedEvents events)
            implements FileReading {
        @Override
        public void read(UsageRecord record) {
            reader.read(record, file, events);
        }
    }
}
