package tco.profile.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tco.render.text.Printable;

class CharactersTest {
    private static final String TEAM = "\uD83D\uDC69\u200D\uD83D\uDCBB team";

    @ParameterizedTest
    @ValueSource(strings = {"plain", "caf\u00E9", "\u4E2D\u6587", "a\u0301", TEAM, "~"})
    void what_a_terminal_shows_as_it_is_may_be_in_a_profile(String text) {
        assertThat(Characters.arePrintable(text)).isTrue();
        assertThat(Characters.onOneLine(text, 80)).isEqualTo(text);
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
                "\u007F"
            })
    void what_moves_hides_or_reorders_may_not(String text) {
        assertThat(Characters.arePrintable(text)).isFalse();
        assertThat(Characters.onOneLine(text, 80)).matches(Characters::arePrintable, "printable");
        assertThat(Printable.of(text)).isNotEqualTo(text);
    }
}
