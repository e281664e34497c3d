package tco.cli.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tco.cli.Program;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What an event costs at its own moment: by the clock, by its speed, in a batch, by the request.
class PricesOfTheMomentTest {
    private static final String PRICES =
            """
            kind: api
            provider: example
            models:
              - id: some-model
                name: Some
                quality: frontier
                input: 2
                output: 10
                batch_discount: 50%
                request_usd: 0.01
                speed_factors: {fast: 6}
                aliases: [some-old-name]
                peak:
                  windows: [{days: [mon, tue, wed, thu, fri], from: "22:00", to: "04:00"}]
                  zone: UTC
                  input: 4
                  output: 20
            source: made up for this test
            as_of: 2026-05-01
            """;

    @TempDir private Path folder;

    @BeforeEach
    void write_prices() throws IOException {
        Files.writeString(folder.resolve("some-prices.yaml"), PRICES);
    }

    /// Of a million tokens of input and a hundred thousand of output.
    private JsonNode totals(String time, String model, String usage) throws IOException {
        Files.createDirectories(folder.resolve("logs"));
        String line =
                """
                {"type":"assistant","sessionId":"s","requestId":"r%1$s","timestamp":"%1$s",\
                "message":{"id":"m","model":"%2$s","usage":{"input_tokens":1000000,\
                "output_tokens":100000,%3$s}}}
                """
                        .formatted(time, model, usage);
        Files.writeString(folder.resolve("logs/a.jsonl"), line);
        List<String> arguments = new ArrayList<>(List.of("usage", "logs", "--format", "json"));
        arguments.addAll(List.of("--profiles", "some-prices.yaml", "--timezone", "UTC"));
        Program.Result result = Program.in(folder, Map.of(), arguments);
        assertThat(result.exit()).as(result.err()).isZero();
        return JsonMapper.shared().readTree(result.out()).get("totals");
    }

    private double usd(String time, String model, String usage) throws IOException {
        return totals(time, model, usage).get("list_usd").asDouble();
    }

    private static final String STANDARD = "\"speed\":\"standard\"";

    @Test
    void the_clock_decides_at_the_start_of_the_request() throws IOException {
        assertThat(usd("2026-10-05T21:59:59Z", "some-model", STANDARD)).isEqualTo(3.01);
        assertThat(usd("2026-10-05T22:00:00Z", "some-model", STANDARD)).isEqualTo(6.01);
        assertThat(usd("2026-10-10T03:59:59Z", "some-model", STANDARD)).isEqualTo(6.01);
        assertThat(usd("2026-10-10T22:00:00Z", "some-model", STANDARD)).isEqualTo(3.01);
    }

    @Test
    void a_speed_has_its_factor_or_no_price() throws IOException {
        String noon = "2026-10-05T12:00:00Z";
        assertThat(usd(noon, "some-model", "\"speed\":\"fast\"")).isEqualTo(18.01);
        assertThat(usd(noon, "some-model-fast", STANDARD)).isEqualTo(18.01);
        assertThat(usd(noon, "some-model", "\"service_tier\":\"batch\"")).isEqualTo(1.51);
        assertThat(usd(noon, "some-old-name", STANDARD)).isEqualTo(3.01);
        JsonNode unknown = totals(noon, "some-model", "\"service_tier\":\"priority\"");
        assertThat(unknown.get("list_usd").isNull()).isTrue();
        assertThat(unknown.get("unpriced_tokens").asLong()).isEqualTo(1_100_000);
    }
}
