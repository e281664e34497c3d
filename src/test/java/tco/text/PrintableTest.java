package tco.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {
    private static final String TEAM = "\uD83D\uDC69\u200D\uD83D\uDCBB team";

    @ParameterizedTest
    @ValueSource(strings = {"plain", "caf\u00E9", "\u4E2D\u6587", "a\u0301", TEAM, "~"})
    void what_a_terminal_shows_stays_as_it_is(String text) {
        assertThat(Printable.is(text)).isTrue();
        assertThat(Printable.onOneLine(text, 80)).isEqualTo(text);
        assertThat(Printable.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001B[2J",
                "a\u200Bb",
                "\u202Eabc",
                "\u2028",
                "\u0000",
                "\uD83D",
                "\u007F",
                "\uE000",
                "\u0378"
            })
    void what_moves_hides_or_reorders_is_found_and_replaced(String text) {
        assertThat(Printable.is(text)).isFalse();
        assertThat(Printable.onOneLine(text, 80)).matches(Printable::is, "printable");
        assertThat(Printable.of(text)).isNotEqualTo(text).matches(Printable::is, "printable");
    }

    @Test
    void what_moves_the_cursor_is_spelt_out() {
        assertThat(Printable.of("a\u001b[2Jb")).isEqualTo("a<U+1B>[2Jb");
        assertThat(Printable.of("a\r\n\tb")).isEqualTo("a<U+D><U+A><U+9>b");
        assertThat(Printable.of("\u009b31m\u007f")).isEqualTo("<U+9B>31m<U+7F>");
    }

    @Test
    void what_reorders_or_hides_text_is_spelt_out() {
        assertThat(Printable.of("\u202egnp.exe")).isEqualTo("<U+202E>gnp.exe");
        assertThat(Printable.of("a\u200bb\ufeff")).isEqualTo("a<U+200B>b<U+FEFF>");
        assertThat(Printable.of("a\ud800")).isEqualTo("a<U+D800>");
        assertThat(Printable.of("a\u2028b")).isEqualTo("a<U+2028>b");
    }

    @Test
    void a_line_is_cut_and_keeps_its_words_apart() {
        assertThat(Printable.onOneLine("one\ntwo\u0007", 80)).isEqualTo("one two?");
        assertThat(Printable.onOneLine("abcdef", 6)).isEqualTo("abcdef");
        assertThat(Printable.onOneLine("abcdef", 5)).isEqualTo("abcde... (6 characters)");
    }
}
