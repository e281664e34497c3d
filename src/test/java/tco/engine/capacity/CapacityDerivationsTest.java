package tco.engine.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tco.engine.capacity.Derivation.Term;
import tco.model.Deployment.Machines;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.model.Hosting;
import tco.profile.Profiles;
import tco.profile.Request;
import tco.testing.Environments;

class CapacityDerivationsTest {
    @TempDir Path directory;

    private Hosting hosting(String machine) {
        Request request =
                new Request(
                        Optional.empty(), List.of(), Optional.empty(), List.of(), List.of(machine));
        var option =
                Profiles.load(request, Environments.at(directory)).scenario().options().getFirst();
        return ((Machines) option.deployment()).hosting();
    }

    private static double value(Derivation derivation, String term) {
        return derivation.terms().stream()
                .filter(each -> each.name().equals(term))
                .map(Term::value)
                .findFirst()
                .orElseThrow()
                .typical();
    }

    @Test
    void a_speed_is_what_its_terms_say() {
        Hosting hosting = hosting("runpod-secure-h100-sxm");
        Derivation reading = CapacityDerivations.of(hosting).getFirst();
        Figure speed = hosting.serving().reading().prefillTokS().orElseThrow();

        assertThat(reading.name()).isEqualTo("prefill_tok_s");
        assertThat(value(reading, "new_tokens") / value(reading, "read_seconds"))
                .isCloseTo(speed.range().typical(), within(1e-6 * speed.range().typical()));
        assertThat(reading.terms())
                .extracting(Term::name)
                .contains("e_hbm", "u_server", "p_moe", "r_att", "range")
                .doesNotContain("e_dram", "u_matrix", "f_cmp", "anchor");
        assertThat(reading.figures())
                .extracting(Figure::kind)
                .contains(FigureKind.BANDWIDTH_GB_S, FigureKind.TFLOPS_8, FigureKind.EXPERTS)
                .doesNotContain(FigureKind.LINK_GB_S, FigureKind.CONTEXT_WINDOW);
    }

    @Test
    void a_model_that_nobody_has_tried_on_a_machine_has_its_writing_derived_too() {
        Hosting hosting = hosting("2x-rtx-5090:qwen3.5-122b-a10b");
        Derivation writing = CapacityDerivations.of(hosting).getFirst();
        double speed = hosting.serving().decodeTokS().range().typical();

        assertThat(writing.name()).isEqualTo("decode_tok_s");
        assertThat(value(writing, "concurrency") / value(writing, "step_seconds"))
                .isCloseTo(speed, within(1e-6 * speed));
    }

    @Test
    void what_was_measured_has_no_derivation_but_its_memory() {
        assertThat(CapacityDerivations.of(hosting("m4-max-128gb")))
                .extracting(Derivation::name)
                .containsExactly("memory");
    }

    @Test
    void memory_is_weights_engine_and_cache() {
        Derivation memory = CapacityDerivations.of(hosting("runpod-secure-h100-sxm")).getLast();
        double room =
                value(memory, "usable_gb")
                        - value(memory, "weights_gb")
                        - value(memory, "engine_gb");
        assertThat(value(memory, "at_once"))
                .isEqualTo(Math.floor(room / value(memory, "cache_gb")));
    }

    @Test
    void where_too_little_is_known_nothing_is_derived() {
        assertThat(CapacityDerivations.of(hosting("article-m4-max"))).isEmpty();
    }
}
