package tco.render.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import tco.engine.Tco;
import tco.model.Scenario;
import tco.render.RenderOptions;
import tco.testing.YamlScenario;
import tco.text.TextWidth;

class StartScreenTest {
    private static String text(Scenario scenario) {
        return StartScreen.text(
                Tco.compare(scenario),
                RenderOptions.plain(LocalDate.of(2026, 11, 29), "1").on(OptionalInt.of(80), true));
    }

    @Test
    void six_lines_say_what_is_the_cheapest_and_how_to_go_on() {
        String text = text(YamlScenario.shipped("default"));
        assertThat(text).hasLineCount(6).matches("\\p{ASCII}*");
        assertThat(text.lines()).allMatch(line -> TextWidth.of(line) <= 80);
        assertThat(text)
                .startsWith("10M tokens a month")
                .contains("cheapest frontier", "cheapest mid-high", "cheapest in-house")
                .contains("ask: ", "live: ", "compare --usage: ", "help: ");
    }

    @Test
    void where_nobody_may_win_it_says_who_knows_why() {
        String text =
                text(YamlScenario.shipped("default", "privacy=stays", "min_quality=frontier"));
        assertThat(text).contains("No option may win: compare says why.").hasLineCount(5);
    }
}
