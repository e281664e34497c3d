package tco.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {
    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "模型, 4",
        "e\u0301, 1",
        "한글, 4",
        "🚀, 2",
        "👩‍💻, 2",
        "👍🏽, 2",
        "🇩🇪, 2",
        "❤\uFE0F, 2",
        "❤, 1",
        "é, 1",
        "▶, 1",
        "…, 1",
        "Ａ, 2",
        "ﾊ, 1"
    })
    void counts_terminal_columns(String text, int columns) {
        assertThat(TextWidth.of(text)).isEqualTo(columns);
    }

    /// [TextWidth] takes that for granted, without a look at the tables of all characters.
    @Test
    void symbols_take_a_column_as_the_tables_say() {
        IntStream.concat(
                        IntStream.rangeClosed(0x2010, 0x2027),
                        IntStream.rangeClosed(0x2190, 0x2BFF))
                .filter(Character::isDefined)
                .forEach(c -> {
                    assertThat(Character.getType(c))
                            .isNotIn(
                                    (int) Character.NON_SPACING_MARK,
                                    (int) Character.ENCLOSING_MARK,
                                    (int) Character.FORMAT);
                    assertThat(TextWidth.of(Character.toString(c))).isPositive();
                });
    }

    @Test
    void fitting_splits_no_character() {
        assertThat(TextWidth.fit("模型x", 3)).isEqualTo("模");
        assertThat(TextWidth.fit("ae\u0301b", 2)).isEqualTo("ae\u0301");
        assertThat(TextWidth.fit("👩‍💻x", 1)).isEmpty();
        assertThat(TextWidth.fit("abc", 3)).isEqualTo("abc");
    }
}
