package tco.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tco.profile.yaml.ProfileException;
import tco.testing.Project;

class OptionNamesTest {
    @TempDir Path directory;

    private String id(String said) {
        Request request =
                new Request(Optional.empty(), List.of(), Optional.empty(), List.of(), List.of());
        return OptionNames.ids(List.of(said), request, Project.in(directory).environment())
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "claude-sonnet-5, claude-sonnet-5",
        "sonnet-5, claude-sonnet-5",
        "Claude Sonnet 5, claude-sonnet-5",
        "m4-max, m4-max-128gb",
        "M4 MAX 128, m4-max-128gb",
        "dgx, dgx-spark-gb10",
        "spark:gpt-oss-120b, dgx-spark-gb10:gpt-oss-120b",
        "m4-max:best, m4-max-128gb:best",
        "hybrid-strix-halo-sonnet, hybrid-strix-halo-sonnet",
        "nothing-like-it, nothing-like-it"
    })
    void a_part_that_fits_one_is_that_one(String said, String id) {
        assertThat(id(said)).isEqualTo(id);
    }

    /// The scenario's own options come first: of all profiles, `opus` fits several.
    @Test
    void what_fits_one_option_of_the_scenario_is_that_one() {
        assertThat(id("opus")).isEqualTo("claude-opus-5-5");
    }

    @Test
    void what_fits_several_is_answered_with_all_of_them() {
        assertThatThrownBy(() -> id("sonnet"))
                .isInstanceOf(ProfileException.class)
                .hasMessage(
                        "sonnet: fits 2 options (one of claude-sonnet-4-6,"
                                + " hybrid-strix-halo-sonnet)");
        assertThatThrownBy(() -> id("spheron"))
                .hasMessageContaining("spheron-b200, spheron-h100-sxm");
    }
}
