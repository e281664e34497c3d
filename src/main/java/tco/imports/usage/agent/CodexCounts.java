package tco.imports.usage.agent;

import tco.imports.usage.input.UsageRecord;
import tco.model.usage.TokenCounts;

/// Codex's figures of a response or of a running total: `input` includes what was read from and
/// written to the cache, `output` includes reasoning.
record CodexCounts(long input, long cached, long cacheWrite, long output, long reasoning) {
    static final CodexCounts NONE = new CodexCounts(0, 0, 0, 0, 0);

    static CodexCounts of(UsageRecord usage) {
        return new CodexCounts(
                usage.count("input_tokens"),
                usage.count("cached_input_tokens"),
                usage.count("cache_write_input_tokens"),
                usage.count("output_tokens"),
                usage.count("reasoning_output_tokens"));
    }

    /// What was added since an earlier total; the whole if the total fell, since its counter began
    /// anew.
    CodexCounts since(CodexCounts before) {
        boolean fell = input < before.input || cached < before.cached || output < before.output;
        return fell
                ? this
                : new CodexCounts(
                        input - before.input,
                        cached - before.cached,
                        Math.max(0, cacheWrite - before.cacheWrite),
                        output - before.output,
                        Math.max(0, reasoning - before.reasoning));
    }

    boolean isZero() {
        return input == 0 && output == 0;
    }

    /// Whether both are of one response, as far as the kinds of line that tell it agree.
    CodexCounts likeness() {
        return new CodexCounts(input, cached, 0, output, 0);
    }

    TokenCounts tokens() {
        return TokenCounts.ofInputWithCache(input, cached, cacheWrite, 0, output, reasoning);
    }
}
