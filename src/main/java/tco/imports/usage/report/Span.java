package tco.imports.usage.report;

import tco.imports.usage.input.RecordTime;

/// The time that a bucket of a report is about.
///
/// @param seconds at least 1
record Span(long startMicros, long seconds) {
    static final long HOUR = 3600;
    static final long DAY = 86_400;

    private static final long MICROS = 1_000_000;

    /// A day where the end is missing.
    static Span of(long startMicros, long endMicros) {
        if (startMicros == RecordTime.NONE || endMicros <= startMicros) {
            return new Span(startMicros, DAY);
        }
        return new Span(startMicros, Math.max(1, (endMicros - startMicros) / MICROS));
    }

    /// A day, or the hour that the text names.
    static Span ofText(String text) {
        return new Span(RecordTime.parse(text), text.strip().length() > 10 ? HOUR : DAY);
    }

    boolean isTimed() {
        return startMicros != RecordTime.NONE;
    }
}
