package tco.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {
    @Test
    void plain_text_stays_as_it_is() {
        assertThat(Printable.of("Qwen3 模型 👩‍💻 é")).isEqualTo("Qwen3 模型 👩‍💻 é");
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
}
