package tco.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tco.cli.console.UsageException;
import tco.cli.session.ShellQuoting;
import tco.testing.Samples;

public class CommandLineWordsTest {
    private static final String LETTERS = "ab1 '\"\\#$=-\t\u00e9\u4e2d";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "none",
            value = {
                "set tokens 40M|set,tokens,40M",
                "  set\ttokens  40M |set,tokens,40M",
                "load 'my team'|load,my team",
                "load \"it's\"|load,it's",
                "load my\\ team|load,my team",
                "load \"a \\\"b\\\" \\c\"|load,a \"b\" \\c",
                "a'b'\"c\"|abc",
                "set a#b 1 # a comment|set,a#b,1",
                "show ''|show,",
                "set x $HOME|set,x,$HOME",
            })
    void a_line_parts_into_words(String line, String words) {
        assertThat(CommandLineWords.of(line)).isEqualTo(List.of(words.split(",", -1)));
    }

    @ParameterizedTest
    @CsvSource({"''", "'   '", "'# a comment'", "'  #'"})
    void a_blank_line_has_none(String line) {
        assertThat(CommandLineWords.of(line)).isEmpty();
    }

    static Stream<Arguments> lists() {
        return Samples.of(CommandLineWordsTest::words);
    }

    private static List<String> words(RandomGenerator random) {
        List<String> words = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            StringBuilder word = new StringBuilder();
            for (int c = random.nextInt(6); c > 0; c--) {
                word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            words.add(word.toString());
        }
        return words;
    }

    @ParameterizedTest
    @MethodSource("lists")
    void words_written_as_a_line_are_read_back(List<String> words) {
        assertThat(CommandLineWords.of(ShellQuoting.quoted(words))).isEqualTo(words);
    }

    @Test
    void what_cannot_be_parted_is_told() {
        assertThatThrownBy(() -> CommandLineWords.of("load 'a"))
                .isInstanceOf(UsageException.class)
                .hasMessage("a quote is not closed (another ')");
        assertThatThrownBy(() -> CommandLineWords.of("load a\\"))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("a backslash ends the line");
        assertThatThrownBy(() -> CommandLineWords.of("set \u001b[2Jtokens 4"))
                .isInstanceOf(UsageException.class)
                .hasMessage("column 5 is a control character, U+001B (plain text)");
    }
}
