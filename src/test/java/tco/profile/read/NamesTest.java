package tco.profile.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tco.model.Deployment.Machines;
import tco.model.Option;
import tco.model.Scenario;
import tco.profile.yaml.Faulty;
import tco.profile.yaml.ProfileException;
import tco.testing.Project;

class NamesTest {
    private static final String NINETEEN = "A name of 19 signs!";

    @TempDir Path directory;

    private List<String> names(String text) {
        return Project.in(directory)
                .file(Faulty.FILE, text)
                .scenario(Faulty.FILE)
                .load()
                .scenario()
                .options()
                .stream()
                .map(Option::shortName)
                .toList();
    }

    private static String box(String keys) {
        return Faulty.SOUND.replace("id: box\n", "id: box\n" + keys + "\n");
    }

    @Test
    void a_name_of_19_characters_is_taken_and_one_of_20_is_a_fault() {
        assertThat(names(box("short: " + NINETEEN))).contains(NINETEEN);
        assertThatThrownBy(() -> names(box("short: " + NINETEEN + "!")))
                .isInstanceOf(ProfileException.class)
                .hasMessageContaining("is too long (1 to 19 characters)");
    }

    @Test
    void an_empty_name_is_a_fault() {
        assertThatThrownBy(() -> names(box("short: ''")))
                .isInstanceOf(ProfileException.class)
                .hasMessageContaining("short: empty");
    }

    @Test
    void without_one_the_name_is_taken_if_it_is_short_enough_and_else_the_id() {
        assertThat(names(box("name: " + NINETEEN))).contains(NINETEEN);
        assertThat(names(box("name: " + NINETEEN + "!"))).contains("box");
    }

    @Test
    void options_that_would_read_alike_are_called_by_their_ids() {
        String alike =
                box("short: Same")
                        .replace("options:\n", "options:\n  - {id: other, use: box, name: Same}\n");

        assertThat(names(alike)).contains("other", "box").doesNotContain("Same");
    }

    /// A table says beside the name which model runs there.
    @Test
    void one_machine_with_two_models_keeps_its_name() {
        Scenario scenario =
                Project.in(directory)
                        .options("m4-max-128gb:gpt-oss-120b", "m4-max-128gb:deepseek-v4-flash")
                        .load()
                        .scenario();

        assertThat(scenario.options().stream().map(Option::shortName))
                .containsExactly("M4 Max 128 GB", "M4 Max 128 GB");
        assertThat(scenario.options().stream().map(NamesTest::model))
                .containsExactly("gpt-oss-120b", "deepseek-v4-flash");
    }

    @Test
    void the_best_model_of_a_machine_is_the_fastest_of_the_best_tier() {
        Scenario scenario = Project.in(directory).options("m4-max-128gb:best").load().scenario();

        assertThat(model(scenario.options().getFirst())).isEqualTo("gpt-oss-120b");
    }

    /// Its speeds are estimated for the usual format of four bits.
    @Test
    void a_model_that_nobody_measured_there_is_served_in_four_bits() {
        Scenario scenario =
                Project.in(directory).options("dgx-spark-gb10:qwen3.6-27b").load().scenario();
        Machines machines = (Machines) scenario.options().getFirst().deployment();

        assertThat(machines.hosting().serving().terms().quant()).contains("q4_k_m");
        assertThat(machines.hosting().serving().decodeTokS().source().estimate()).isTrue();
    }

    private static String model(Option option) {
        return ((Machines) option.deployment()).hosting().serving().model();
    }
}
