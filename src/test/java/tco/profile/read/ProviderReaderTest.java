package tco.profile.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tco.cli.Program;
import tco.model.Provider;
import tco.model.Scenario;
import tco.testing.Project;

/// Who gets the code that leaves.
class ProviderReaderTest {
    private static final String REST =
            """
            models:
              - {id: model, quality: mid, input: 1, output: 2}
              - {id: resold, quality: mid, input: 1, output: 2, provider_name: Reseller}
            source: a test
            as_of: 2026-10-02
            ---
            kind: plan
            id: own-plan
            provider: acme
            usd_per_seat: 10
            included_usd: 10
            rates_model: model
            overage: api
            source: a test
            as_of: 2026-10-02
            ---
            kind: plan
            id: other-plan
            provider: shop
            provider_name: The Shop
            country: Norway
            usd_per_seat: 10
            included_usd: 10
            rates_model: model
            overage: api
            source: a test
            as_of: 2026-10-02
            ---
            kind: scenario
            id: all
            workload: {tokens: 1M, output_share: 0.2, developers: 2}
            options:
              - model
              - resold
              - own-plan
              - other-plan
              - {id: mixed, mix: [{use: model, share: 0.5}, {use: other-plan, developers: 1}]}
            """;

    @TempDir Path directory;

    private List<List<String>> providers(String head) {
        Scenario scenario =
                Project.in(directory)
                        .file("tco.yaml", "kind: api\n" + head + REST)
                        .scenario("all")
                        .load()
                        .scenario();
        return scenario.options().stream()
                .map(option ->
                        option.deployment().providers().stream().map(Provider::text).toList())
                .toList();
    }

    @Test
    void a_plan_of_the_same_provider_has_its_name_and_country() {
        String head =
                "provider: acme\nprovider_name: Acme\ncountry: {name: Iceland, source: a page, as_of:"
                        + " 2026}\n";
        assertThat(providers(head))
                .containsExactly(
                        List.of("Acme, Iceland"),
                        List.of("Reseller, Iceland"),
                        List.of("Acme, Iceland"),
                        List.of("The Shop, Norway"),
                        List.of("Acme, Iceland", "The Shop, Norway"));
    }

    @Test
    void without_a_country_there_is_the_name_and_without_a_name_the_id() {
        assertThat(providers("provider: acme\n")).startsWith(List.of("acme"));
        assertThat(providers("provider: acme\nprovider_name: Acme\n")).startsWith(List.of("Acme"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "country: [1] ! country: a list (a text)",
                "country: {source: x} ! country.name: missing (the name of a country)",
                "country: {name: X, code: x} ! country.code: unknown key",
                "provider_name: [A] ! provider_name: a list (a text)",
                "countri: X ! countri: unknown key (did you mean country?)"
            })
    void what_is_no_country_is_told_with_its_line(String key, String says) {
        Project.in(directory).file("tco.yaml", "kind: api\nprovider: acme\n" + key + "\n" + REST);
        Program.Result result = Program.in(directory, Map.of(), List.of("profiles", "validate"));
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).contains("tco.yaml:").contains(says);
    }
}
