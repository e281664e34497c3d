package tco.engine.advice;

import tco.model.Scenario;
import tco.testing.YamlScenario;

/// A scenario of one machine against one API at $10 a million tokens.
final class OneBox {
    static final String PROFILES =
            """
            kind: owned
            id: box
            price_usd: %s
            power: {load_watts: 0}
            serves: [{model: m, decode_tok_s: %s, reading_included: true}]
            ---
            kind: api
            provider: p
            models: [{id: api, input: 10, output: 10}]
            ---
            """;

    static Scenario serving(double decode, String tokens) {
        return serving(decode, tokens, "");
    }

    static Scenario serving(double decode, String tokens, String requirement) {
        return YamlScenario.of(
                PROFILES.formatted(3600, decode)
                        + """
                        kind: scenario
                        id: test
                        workload: {tokens: %s}
                        assumptions: {ops_hours: 0}
                        options: [box, api]
                        %s
                        """
                                .formatted(tokens, requirement));
    }

    private OneBox() {}
}
