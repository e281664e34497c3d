package tco.model.usage;

import java.util.Arrays;
import java.util.Optional;

/// What wrote the usage down. Two sources may tell of the same requests: see `Side`.
public enum UsageSource {
    CLAUDE_CODE("claude-code", Side.LOCAL, true),
    CODEX("codex", Side.LOCAL, true),
    OPENCODE("opencode", Side.LOCAL, true),
    GEMINI_CLI("gemini-cli", Side.LOCAL, true),
    COPILOT_CLI("copilot-cli", Side.LOCAL, true),
    CLINE("cline", Side.LOCAL, true),
    AIDER("aider", Side.LOCAL, false),
    OTLP("otlp", Side.COLLECTED, true),
    LITELLM("litellm", Side.COLLECTED, true),
    ANTHROPIC_USAGE("anthropic-usage", Side.COLLECTED, true),
    OPENAI_USAGE("openai-usage", Side.COLLECTED, true),
    OPENROUTER("openrouter", Side.COLLECTED, false),
    CURSOR("cursor", Side.OTHER, true),
    GITHUB_AI("github-ai", Side.COLLECTED, true),
    AWS_CUR("aws-cur", Side.COLLECTED, true),
    VLLM("vllm", Side.COLLECTED, true),
    BILL("bill", Side.OTHER, true),
    EVENTS("events", Side.OTHER, true),
    AGGREGATE("aggregate", Side.COLLECTED, true);

    /// Whether a source is a log beside the agent, or collected from many places: a collected one
    /// may contain what any other tells.
    public enum Side {
        LOCAL,
        COLLECTED,
        OTHER
    }

    private final String label;
    private final Side side;
    private final boolean cacheSplit;

    UsageSource(String label, Side side, boolean cacheSplit) {
        this.label = label;
        this.side = side;
        this.cacheSplit = cacheSplit;
    }

    /// As it is printed, and as `--source` takes it.
    public String label() {
        return label;
    }

    public Side side() {
        return side;
    }

    /// Whether it tells what was read from the cache; without that, all input counts as uncached.
    public boolean hasCacheSplit() {
        return cacheSplit;
    }

    public static Optional<UsageSource> named(String label) {
        return Arrays.stream(values()).filter(source -> source.label.equals(label)).findFirst();
    }
}
