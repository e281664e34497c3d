package tco.model.usage;

/// Money that a bill or a cost report states for a time, in dollars, without the tokens behind it.
///
/// @param timeMicros the start of what is billed, in microseconds since 1970
public record UsageMoney(UsageSource source, long timeMicros, double usd) {}
