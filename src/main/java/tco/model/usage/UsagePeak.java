package tco.model.usage;

/// The busiest minute of an hour over all models, as an aggregate states it.
///
/// @param hourMicros the start of the hour, in microseconds since 1970
/// @param requests of that minute
/// @param tokens of that minute
/// @param busyMs milliseconds that requests were at work in that minute
/// @param users distinct ones of the hour
public record UsagePeak(long hourMicros, long requests, long tokens, long busyMs, long users) {}
