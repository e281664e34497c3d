package tco.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappingTest {
    @Test
    void breaks_between_words_and_aligns_under_the_first() {
        assertThat(wrapped("1  ", "one two three four", 16))
                .isEqualTo("1  one two three\n   four\n");
    }

    @Test
    void a_line_may_be_full_to_the_last_column() {
        assertThat(wrapped("", "12345 789012", 12)).isEqualTo("12345 789012\n");
        assertThat(wrapped("", "12345 7890123", 12)).isEqualTo("12345\n7890123\n");
    }

    @Test
    void breaks_words_that_are_longer_than_a_line() {
        assertThat(wrapped("", "x 123456789012345", 10)).isEqualTo("x\n1234567890\n12345\n");
    }

    @Test
    void counts_wide_characters_twice() {
        assertThat(wrapped("", "模型模型 模型", 12)).isEqualTo("模型模型\n模型\n");
    }

    private static String wrapped(String lead, String text, int width) {
        StringBuilder out = new StringBuilder();
        Wrapping.append(out, lead, text, width);
        return out.toString();
    }
}
