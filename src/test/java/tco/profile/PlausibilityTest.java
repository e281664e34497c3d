package tco.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tco.testing.Environments;
import tco.testing.Project;

/// Figures in an unlikely unit: used, with a line that names the likely one.
class PlausibilityTest {
    private static final String PROFILES =
            """
            kind: owned
            id: box
            price_usd: 3600
            power: {load_watts: 500}
            memory_gb: 24
            bandwidth_gb_s: 936
            class: card
            tflops_16: 142
            lifetime_months: MONTHS
            serves: [{model: llama-3.1-8b, quant: Q4_K_M, engine: llama.cpp, decode_tok_s: DECODE, prefill_tok_s: PREFILL, LOAD}]
            ---
            kind: api
            provider: somebody
            models: [{id: api, input: PRICE, output: 15}]
            ---
            kind: scenario
            id: all
            workload: {tokens: 10M, output_share: 0.2}
            assumptions: {usd_per_kwh: KWH}
            options: [box, api]
            """;

    @TempDir Path directory;

    private List<String> warnings(String... said) {
        String text = PROFILES;
        for (int i = 0; i < said.length; i += 2) {
            text = text.replace(said[i], said[i + 1]);
        }
        text =
                text.replace("MONTHS", "36")
                        .replace("DECODE", "100")
                        .replace("PREFILL", "2000")
                        .replace("LOAD", "concurrency: 1")
                        .replace("PRICE", "3")
                        .replace("KWH", "0.15");
        return Project.load(directory, text).warnings();
    }

    @Test
    void usual_figures_are_used_without_a_word() {
        assertThat(warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "KWH,    2.01,  assumptions.usd_per_kwh: 2.01 is above $2 a kWh (cents? 0.0201)",
        "KWH,    15,    assumptions.usd_per_kwh: 15 is above $2 a kWh (cents? 0.15)",
        "MONTHS, 11,    hardware.box.lifetime_months: 11 is below 12 months (years? 132)",
        "MONTHS, 3,     hardware.box.lifetime_months: 3 is below 12 months (years? 36)",
        "PRICE,  0.0009, pricing.api.input: 0.0009 is below $0.001 a million tokens (dollars a token? 900)",
        "PRICE,  3e-6,  pricing.api.input: 0.000003 is below $0.001 a million tokens (dollars a token? 3)",
        "PRICE,  1001,  'pricing.api.input: 1001 is above $1,000 a million tokens (dollars a billion tokens? 1.001)'",
        "PRICE,  3e6,   'pricing.api.input: 3000000 is above $1,000 a million tokens (multiplied twice? 3)'",
    })
    void an_unlikely_unit_is_named_with_the_likely_one(String key, String value, String line) {
        assertThat(warnings(key, value)).hasSize(1).first().asString().endsWith(line);
    }

    @ParameterizedTest
    @CsvSource({"KWH, 2", "MONTHS, 12", "PRICE, 0.001", "PRICE, 1000", "PRICE, 0"})
    void nothing_is_said_up_to_the_limit(String key, String value) {
        assertThat(warnings(key, value)).isEmpty();
    }

    /// 936 GB/s over 4.918 GB of weights are 190.3 tokens a second for one request; 142 TFLOPS over
    /// two operations for each of 8.03 billion parameters are 8,842 read.
    @Test
    void a_speed_above_what_the_hardware_allows_is_named_with_the_bound() {
        assertThat(warnings("DECODE", "190")).isEmpty();
        assertThat(warnings("DECODE", "191"))
                .hasSize(1)
                .first()
                .asString()
                .contains(
                        "decode_tok_s: 191 is above the 190 tok/s that its 936 GB/s allow with 1 in")
                .endsWith("(the total of more of them?)");
        assertThat(warnings("DECODE", "1000", "LOAD", "concurrency: 8")).isEmpty();
        assertThat(warnings("PREFILL", "8841")).isEmpty();
        assertThat(warnings("PREFILL", "8843"))
                .hasSize(1)
                .first()
                .asString()
                .contains("prefill_tok_s: 8843 is above the 8,840 tok/s that its 142 TFLOPS allow");
    }

    @Test
    void without_a_load_only_arithmetic_bounds_the_writing() {
        assertThat(warnings("DECODE", "1000", "LOAD", "notes: [x]")).isEmpty();
        assertThat(warnings("DECODE", "9000", "LOAD", "notes: [x]")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"article", "default", "solo", "team-of-5", "team-of-50", "private-only"})
    void no_shipped_scenario_is_remarked_on(String scenario) {
        Request request =
                new Request(
                        Optional.of(scenario), List.of(), Optional.empty(), List.of(), List.of());
        assertThat(Profiles.load(request, Environments.at(directory)).warnings()).isEmpty();
    }
}
