package tco.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> KEYS =
            List.of("tokens", "output_share", "cache_hit_rate", "claude-sonnet-4-6", "box");

    @ParameterizedTest
    @CsvSource({
        "token, tokens",
        "toknes, tokens",
        "outputshare, output_share",
        "output-share, output_share",
        "cache_hitrate, cache_hit_rate",
        "claude-sonnet-4.6, claude-sonnet-4-6",
        "claude-sonnet, claude-sonnet-4-6",
        "bx, box",
        "sonet, claude-sonnet-4-6",
        "Tokens, tokens"
    })
    void a_slip_finds_the_name_that_was_meant(String slip, String meant) {
        assertThat(Nearest.to(slip, KEYS)).hasValue(meant);
    }

    @ParameterizedTest
    @CsvSource({"electricity", "zzzzzz", "p", "''"})
    void a_word_that_is_near_to_nothing_finds_nothing(String word) {
        assertThat(Nearest.to(word, List.of("tokens", "output_share"))).isEmpty();
        assertThat(Nearest.hint(word, List.of("tokens", "output_share"))).isEmpty();
    }

    @Test
    void of_two_names_as_near_the_earlier_is_meant() {
        assertThat(Nearest.to("cat", List.of("cut", "cot"))).hasValue("cut");
    }

    @Test
    void the_hint_is_a_question() {
        assertThat(Nearest.hint("token", KEYS)).isEqualTo("did you mean tokens?");
    }

    @Test
    void where_no_name_is_near_a_message_may_say_something_else_or_all() {
        assertThat(Nearest.hint("zzzzzz", KEYS, "a key")).isEqualTo("a key");
        assertThat(Nearest.hintOrAll("token", KEYS)).isEqualTo("did you mean tokens?");
        assertThat(Nearest.hintOrAll("3", List.of("2", "1", "0.5"))).isEqualTo("one of 2, 1, 0.5");
        assertThat(Nearest.hintOrAll("zzzzzz", List.of("on", "off"))).isEqualTo("one of on, off");
    }

    @Test
    void what_was_typed_is_cut_beyond_60_characters() {
        assertThat(Nearest.shortened("x".repeat(60))).isEqualTo("x".repeat(60));
        assertThat(Nearest.shortened("x".repeat(61)))
                .isEqualTo("x".repeat(60) + "... (61 characters)");
    }

    @Test
    void without_candidates_there_is_no_hint() {
        assertThat(Nearest.hint("token", List.of())).isEmpty();
    }

    @Test
    void a_very_long_word_is_not_compared() {
        assertThat(Nearest.to("x".repeat(100_000), KEYS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "a, '', 1",
        "'', abc, 3",
        "abc, abc, 0",
        "abc, acb, 1",
        "abc, ab, 1",
        "abc, abcd, 1",
        "abc, axc, 1",
        "kitten, sitting, 3"
    })
    void the_distance_counts_inserts_deletes_replacements_and_swaps(
            String one, String other, int edits) {
        assertThat(Nearest.distance(one, other)).isEqualTo(edits);
        assertThat(Nearest.distance(other, one)).isEqualTo(edits);
    }
}
