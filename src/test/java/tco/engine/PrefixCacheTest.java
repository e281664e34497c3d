package tco.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tco.model.Case;
import tco.model.Figure;
import tco.model.Range;
import tco.model.Scenario;
import tco.profile.Profiles;
import tco.profile.Request;
import tco.profile.setting.Setting;
import tco.testing.Environments;
import tco.testing.Project;

/// What local servers keep of prompts (model 4): one assumption, however a workload is asked for.
class PrefixCacheTest {
    @TempDir Path directory;

    private OptionResult box(String machine, String hitRate) {
        return compare(machine, hitRate).results().getFirst();
    }

    private Comparison compare(String machine, String hitRate) {
        String text =
                Worked.owned(machine)
                        + Worked.scenario("tokens: 36M, cache_hit_rate: " + hitRate, "box");
        return Tco.compare(Project.load(directory, text).scenario());
    }

    @Test
    void is_kept_by_every_server_unless_its_profile_says_otherwise() {
        Scenario scenario = compare("", "0.5").scenario();
        Figure assumed = scenario.prefixCacheInUse().orElseThrow();

        assertThat(assumed.range()).isEqualTo(new Range(0.5, 0.9, 0.97));
        assertThat(assumed.source().estimate()).isTrue();
        assertThat(scenario.corner(Case.LOW).of(assumed)).isEqualTo(0.97);
        assertThat(box("", "0.5").estimates()).isTrue();
        assertThat(compare("prefix_cache: 0", "0.5").scenario().prefixCacheInUse()).isEmpty();
        assertThat(box("prefix_cache: 0", "0.5").estimates()).isFalse();
    }

    @Test
    void has_no_part_in_a_workload_that_reads_nothing_from_a_cache() {
        assertThat(compare("", "0").scenario().prefixCacheInUse()).isEmpty();
        assertThat(box("", "0").estimates()).isFalse();
        assertThat(box("", "0").usd(Case.HIGH))
                .isEqualTo(box("prefix_cache: 0", "0").usd(Case.HIGH));
        assertThat(compare("", "1e-9").scenario().prefixCacheInUse()).isPresent();
    }

    @Test
    void its_flag_holds_for_every_machine_and_serving() {
        String text =
                Worked.owned("prefix_cache: 0.1")
                                .replace(
                                        "prefill_tok_s: 1000",
                                        "prefill_tok_s: 1000, prefix_cache: 0.2")
                        + Worked.scenario("tokens: 36M, cache_hit_rate: 0.5", "box");
        Scenario scenario =
                Project.in(directory)
                        .file("tco.yaml", text)
                        .scenario("all")
                        .flag("--prefix-cache", "assumptions.prefix_cache", "0.7")
                        .load()
                        .scenario();
        assertThat(scenario.prefixCacheInUse().orElseThrow().range()).isEqualTo(Range.exactly(0.7));
    }

    /// The same tokens cost the same on a machine, whether a scenario or a preset asks for them.
    @Test
    void one_developer_and_an_agent_have_one_answer() {
        Comparison scenario = shipped(Optional.of("solo"), Optional.empty(), List.of());
        Comparison preset =
                shipped(
                        Optional.empty(),
                        Optional.of("agentic"),
                        List.of(new Setting("--tokens", "workload.tokens", "160M..400M..660M")));
        for (Case at : Case.values()) {
            assertThat(preset.results().getFirst().usd(at))
                    .isEqualTo(scenario.results().getFirst().usd(at));
        }
    }

    private Comparison shipped(
            Optional<String> scenario, Optional<String> workload, List<Setting> settings) {
        Request request =
                new Request(scenario, List.of(), workload, settings, List.of("m4-max-128gb"));
        return Tco.compare(Profiles.load(request, Environments.at(directory)).scenario());
    }
}
