package tco.cli.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tco.cli.Parsing;
import tco.profile.Request;
import tco.profile.setting.Setting;
import tco.testing.Environments;
import tco.testing.Samples;

class CommandTextTest {
    static Stream<Arguments> seeds() {
        return Samples.of((Function<RandomGenerator, RandomGenerator>) random -> random);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_program_reads_it_back_to_the_same_request(RandomGenerator random) {
        Request request =
                new RandomRequests(random, Environments.at(Path.of("target")))
                        .next(List.of(), List.of());

        List<String> words = new ArrayList<>(List.of("tco", "compare"));
        words.addAll(CommandText.arguments(request));

        assertThat(Parsing.request(words)).isEqualTo(request);
    }

    @Test
    void a_flag_is_short_and_another_path_is_set() {
        Request request =
                new Request(
                        Optional.of("solo"),
                        List.of("my profiles"),
                        Optional.of("agentic"),
                        List.of(
                                new Setting("--tokens", "workload.tokens", "40M"),
                                new Setting("--set", "assumptions.usd_per_kwh", "0.1..0.3")),
                        List.of("claude-sonnet-4-6"));

        assertThat(CommandText.compare(request))
                .isEqualTo(
                        "tco compare claude-sonnet-4-6 --scenario solo --workload agentic"
                                + " --profiles 'my profiles' --tokens 40M"
                                + " --set assumptions.usd_per_kwh=0.1..0.3");
    }

    /// A word behind it would be the id of an option.
    @Test
    void a_flag_that_says_yes_stands_alone() {
        assertThat(CommandText.compare(equalQuality("true")))
                .isEqualTo("tco compare --equal-quality");
        assertThat(CommandText.compare(equalQuality("false")))
                .isEqualTo("tco compare --set assumptions.equal_quality=false");
    }

    private static Request equalQuality(String value) {
        return new Request(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(new Setting("--equal-quality", "assumptions.equal_quality", value)),
                List.of());
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_shell_reads_each_word_unchanged(String word) throws IOException, InterruptedException {
        Request request =
                new Request(
                        Optional.of(word),
                        List.of(word),
                        Optional.of(word),
                        List.of(
                                new Setting("--kwh", "assumptions.usd_per_kwh", word),
                                new Setting("--set", "options." + word.replace("=", ""), "1")),
                        List.of(word));
        String line = CommandText.compare(request);
        Process shell = new ProcessBuilder("sh").start(); // reads UTF-8, whatever the locale
        try (OutputStream script = shell.getOutputStream()) {
            script.write(("printf '%s\\0' " + line).getBytes(StandardCharsets.UTF_8));
        }
        String words = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).isZero();

        assertThat(Parsing.request(Arrays.asList(words.split("\0")))).isEqualTo(request);
    }

    static Stream<String> hostile() {
        return Stream.of(
                "it's",
                "a b",
                "\"",
                "$HOME",
                "`id`",
                "-5",
                "=ls",
                "~",
                "*",
                "a;b",
                "#",
                "\\",
                "a\nb",
                "\u00e9\u4e2d");
    }
}
