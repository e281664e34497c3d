package tco.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tco.testing.Project;

/// A share of routine work or of rework that no option reads is said to be unused.
class UnusedSettingsTest {
    private static final String PROFILES =
            """
            kind: api
            provider: somebody
            models:
              - {id: small, quality: mid, input: 1, output: 2, scores: {SWE-bench Verified: 60}}
              - {id: best, quality: frontier, input: 3, output: 15, scores: {SWE-bench Verified: 80}}
            ---
            kind: owned
            id: box
            price_usd: 3600
            power: {load_watts: 0}
            serves: [{model: open, quality: mid, decode_tok_s: 1000, prefill_tok_s: 10000}]
            ---
            kind: scenario
            id: all
            workload: {tokens: 10M}
            """;

    @TempDir Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "small, best | false | true | true",
                "small, best | true | false | true",
                "best | true | true | true",
                "{id: h, hybrid: {local: box, api: best}} | false | false | false",
                "{id: h, hybrid: {local: box, api: best, routine_share: 0.5}} | false | true | false",
                "{id: m, mix: [{use: small, share: 0.5}, {use: best}]} | false | true | false",
                "{id: m, mix: [{use: small, share: 0.5, rework: 0.1}, {use: best}]} | false | true | true",
            })
    void a_share_that_no_option_reads(
            String options, boolean equal, boolean routineUnused, boolean reworkUnused) {
        String text =
                PROFILES
                        + "assumptions: {equal_quality: "
                        + equal
                        + "}\noptions: ["
                        + options
                        + "]\n";
        var warnings =
                Project.in(directory)
                        .file("all.yaml", text)
                        .scenario("all.yaml")
                        .set("workload.routine_share", "0.6")
                        .set("workload.rework_rate", "0.1")
                        .load()
                        .warnings();
        assertThat(warnings.stream().anyMatch(line -> line.contains("routine_share: not used")))
                .isEqualTo(routineUnused);
        assertThat(warnings.stream().anyMatch(line -> line.contains("rework_rate: not used")))
                .isEqualTo(reworkUnused);
    }
}
