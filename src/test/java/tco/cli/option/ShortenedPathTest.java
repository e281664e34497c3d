package tco.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tco.cli.Program;

/// `--set` takes an id that is shortened where only one option is meant, as `set` in a session.
class ShortenedPathTest {
    private static final String SHORT = "hardware.m4-max.price_usd";
    private static final String FULL = "hardware.m4-max-128gb.price_usd";

    @Test
    void a_shortened_id_sets_the_only_option_that_is_meant() {
        assertThat(Program.run("compare", "--format", "json", "--set", SHORT + "=3500"))
                .isEqualTo(Program.run("compare", "--format", "json", "--set", FULL + "=3500"));
        assertThat(Program.run("explain", "m4-max-128gb", "--set", SHORT + "=3500").out())
                .contains(FULL + " 3,500");
    }

    @Test
    void a_shortened_id_is_swept_under_its_full_name() {
        assertThat(
                        Program.run(
                                "sweep",
                                "m4-max-128gb",
                                "--set",
                                SHORT + "=3000,4000",
                                "--set",
                                "workload.tokens=1M,2M"))
                .isEqualTo(
                        Program.run(
                                "sweep",
                                "m4-max-128gb",
                                "--set",
                                FULL + "=3000,4000",
                                "--set",
                                "workload.tokens=1M,2M"));
    }

    @Test
    void an_id_that_may_mean_two_options_is_none() {
        Program.Result result =
                Program.run(
                        "compare",
                        "m4-max-128gb",
                        "m5-max-128gb",
                        "m3-ultra-512gb",
                        "--set",
                        "hardware.m.price_usd=1");
        result.isRefused("hardware.m.price_usd is not a figure");
    }

    @Test
    void a_shortened_id_of_what_is_not_compared_is_none() {
        Program.run("compare", "gpt-5.5", "--set", SHORT + "=3500")
                .isRefused("did you mean m4-max-128gb?");
    }

    @Test
    void what_else_is_wrong_is_told_as_ever() {
        Program.run("compare", "--scenario", "nobody", "--set", SHORT + "=3500")
                .isRefused("unknown name 'nobody'");
    }
}
