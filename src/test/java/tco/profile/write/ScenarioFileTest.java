package tco.profile.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tco.profile.Request;
import tco.profile.setting.Setting;
import tco.profile.yaml.ProfileException;
import tco.testing.Environments;

/// What a saved request looks like; that it loads to the same figures, drawn requests show.
class ScenarioFileTest {
    private static final String MINE =
            """
            kind: scenario
            id: mine
            name: Mine
            workload: {tokens: 10M, output_share: {value: 0.1, source: counted}}
            options: [claude-max-5x, box]
            source: a plan
            as_of: 2026-11-01
            ---
            kind: owned
            id: box
            price_usd: 2000
            power: {load_watts: 500}
            serves: [{model: unheard-of, decode_tok_s: 30}]
            source: a shop
            as_of: 2026-03-01
            """;

    @TempDir Path directory;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(directory.resolve("mine.yaml"), MINE);
    }

    private String saved(String id, List<Setting> settings, List<String> options) {
        return ScenarioFile.text(
                id,
                new Request(
                        Optional.of("mine.yaml"), List.of(), Optional.empty(), settings, options),
                Environments.at(directory),
                LocalDate.of(2026, 11, 29));
    }

    @Test
    void a_scenario_is_written_with_the_profiles_that_no_build_has() {
        assertThat(saved("kept", List.of(), List.of()))
                .isEqualTo(
                        """
                        kind: scenario
                        id: kept
                        name: Mine
                        workload:
                          tokens: 10M
                          output_share:
                            value: 0.1
                            source: counted
                        options:
                        - claude-max-5x
                        - box
                        source: a plan
                        as_of: 2026-11-01
                        ---
                        kind: owned
                        id: box
                        price_usd: 2000
                        power:
                          load_watts: 500
                        serves:
                        - model: unheard-of
                          decode_tok_s: 30
                        source: a shop
                        as_of: 2026-03-01
                        """);
    }

    @Test
    void what_was_set_stands_in_it_with_the_day_and_a_flag_as_forced() {
        String text =
                saved(
                        "kept",
                        List.of(
                                new Setting("--ops-hours", "assumptions.ops_hours", "1..3"),
                                new Setting("--set", "hardware.box.price_usd", "1500")),
                        List.of("box"));
        assertThat(text)
                .isEqualTo(
                        """
                        kind: scenario
                        id: kept
                        workload:
                          tokens:
                            value: 10M
                            source: a plan
                            as_of: 2026-11-01
                          output_share:
                            value: 0.1
                            source: counted
                            as_of: 2026-11-01
                        options:
                        - box
                        assumptions:
                          ops_hours:
                          - 1
                          - 3
                        forced:
                        - ops_hours
                        source: set with tco on 2026-11-29
                        ---
                        kind: owned
                        id: box
                        price_usd: 1500
                        power:
                          load_watts:
                            value: 500
                            source: a shop
                            as_of: 2026-03-01
                        serves:
                        - model: unheard-of
                          decode_tok_s:
                            value: 30
                            source: a shop
                            as_of: 2026-03-01
                        source: set with tco on 2026-11-29
                        """);
    }

    @Test
    void a_name_that_is_no_id_is_refused() {
        assertThatThrownBy(() -> saved("my plan", List.of(), List.of()))
                .isInstanceOf(ProfileException.class)
                .hasMessageContaining("not a scenario's name");
    }
}
