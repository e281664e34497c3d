package tco.cli.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tco.testing.Samples;

class ShellQuotingTest {
    private static final String AWKWARD =
            " '\"\\$`!*?[]{}()<>|&;#~=%aZ9-_./\u0007\u001B\u00E9\u200B\u202E";

    @Test
    void plain_words_stay_plain() {
        assertThat(
                        ShellQuoting.line(
                                List.of("tco", "report", "--tokens", "10M..50M", "a/b_c=1:2,3")))
                .isEqualTo("tco report --tokens 10M..50M a/b_c=1:2,3");
    }

    @Test
    void other_words_are_quoted() {
        assertThat(ShellQuoting.line(List.of("it's", "", "$HOME", "~")))
                .isEqualTo("'it'\\''s' '' '$HOME' '~'");
    }

    @Test
    void what_cannot_be_seen_is_spelled_out() {
        assertThat(ShellQuoting.line(List.of("100%\u200B\\", "caf\u00E9")))
                .isEqualTo("\"$(printf '100%%\\342\\200\\213\\\\')\" 'caf\u00E9'");
    }

    static Stream<Arguments> words() {
        return Samples.of(
                        random -> {
                            List<String> words = new ArrayList<>();
                            for (int i = random.nextInt(1, 40); i > 0; i--) {
                                StringBuilder word = new StringBuilder();
                                for (int j = random.nextInt(0, 12); j > 0; j--) {
                                    word.append(AWKWARD.charAt(random.nextInt(AWKWARD.length())));
                                }
                                words.add(word.toString());
                            }
                            return words;
                        })
                .limit(20);
    }

    @ParameterizedTest
    @MethodSource("words")
    void a_shell_hands_over_the_same_words(List<String> words) throws IOException {
        Process shell = new ProcessBuilder("sh").start(); // reads UTF-8, whatever the locale
        try (OutputStream script = shell.getOutputStream()) {
            String line = "printf '%s\\n' " + ShellQuoting.line(words);
            script.write(line.getBytes(StandardCharsets.UTF_8));
        }
        String printed = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(printed).isEqualTo(String.join("\n", words) + "\n");
    }
}
