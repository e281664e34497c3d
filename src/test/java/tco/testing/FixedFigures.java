package tco.testing;

/// Figures of two shipped options as they were once, for tests that work with their values: the
/// shipped ones are refreshed.
public final class FixedFigures {
    /// A machine and an API, as documents over the shipped ones.
    public static final String MACHINE_AND_API =
            """
            kind: owned
            id: 2x-rtx-5090
            price_usd: {low: 8500, high: 10100}
            host_usd: 0
            host_watts: 0
            power: {load_watts: 1150, idle_watts: 1150}
            serves:
              - {model: qwen3-coder-30b-a3b, quant: awq, engine: vLLM, quality: mid,
                 decode_tok_s: 1111.64, prefill_tok_s: 1e12, concurrency: 8}
            source: test
            as_of: 2026-01-01
            ---
            kind: api
            provider: deepseek
            models:
              - id: deepseek-v4-flash
                replaces: true
                input: {low: 0.22, typical: 0.22, high: 0.44}
                output: {low: 0.66, typical: 0.66, high: 1.32}
                cache_read: {low: 0.007, typical: 0.007, high: 0.014}
            source: test
            as_of: 2026-01-01
            """;

    private FixedFigures() {}
}
