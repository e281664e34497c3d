package tco.cli.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tco.cli.live.Key.Named;
import tco.profile.setting.Setting;
import tco.render.live.Scene.Size;

/// Whole screens as they were reviewed; `-Dgolden.update=true` rewrites them.
class ScreensTest {
    private static final Path SCREENS = Path.of("src/test/resources/live");
    private static final Size LARGE = new Size(200, 60);

    @Test
    void the_usual_terminal_shows_all_parts() throws IOException {
        check("80x24", Play.of().screen(Play.USUAL, false));
    }

    @Test
    void a_large_terminal_shows_more_of_each() throws IOException {
        check("200x60", Play.of().screen(LARGE, false));
    }

    @Test
    void ascii_terminals_get_ascii() throws IOException {
        String screen = Play.of().press(Named.RIGHT).screen(Play.USUAL, true);
        assertThat(screen).matches("\\p{ASCII}*");
        check("ascii", screen);
    }

    @Test
    void colour_says_nothing_that_weight_and_signs_do_not() throws IOException {
        Play play = Play.of().press(Named.RIGHT);
        check("colour", styled(play, true));
        String plain = styled(play, false);
        assertThat(plain).doesNotContain(";3");
        check("no-colour", plain);
    }

    @Test
    void help_explains_keys_and_signs() throws IOException {
        check("help", Play.of().type("?").screen(Play.USUAL, false));
        check("help-ascii", Play.of().type("?").screen(Play.USUAL, true));
    }

    @Test
    void a_terminal_that_is_too_small_says_what_it_needs() throws IOException {
        check("20x5", Play.of().screen(new Size(20, 5), false));
    }

    @Test
    void the_smallest_terminal_that_is_not_too_small() throws IOException {
        check("60x18", Play.of().screen(Size.LEAST, false));
        assertThat(Play.of().screen(new Size(59, 18), false)).contains("needs 60x18");
        assertThat(Play.of().screen(new Size(60, 17), false)).contains("needs 60x18");
    }

    @Test
    void the_other_panes_say_more_about_what_they_show() throws IOException {
        Play play = Play.of().press(Named.TAB, Named.DOWN, Named.DOWN);
        check("options", play.screen(Play.USUAL, false));
        check("volume", play.press(Named.TAB).screen(Play.USUAL, false));
    }

    @ParameterizedTest
    @CsvSource({
        "EUR, 0.5, 80, EUR a month (0.5 for $1), €100 ┤",
        "EUR, 0.5, 160, EUR a month (0.5 for a dollar), €100 ┤",
        "CHF, 0.8, 80, CHF a month (0.8 for $1), '  100 ┤'"
    })
    void another_currency_names_its_rate_and_has_round_ticks(
            String code, String rate, int columns, String heading, String tick) {
        String screen =
                Play.with(
                                new Setting("--currency", "currency", code),
                                new Setting("--rate", "usd_rate", rate))
                        .screen(new Size(columns, 30), false);
        assertThat(screen).contains("Options, " + heading).contains(tick);
    }

    /// Nobody says how many requests there are, so that a price of each makes a floor of the cost.
    @Test
    void a_floor_and_what_cannot_win_stand_in_groups_of_their_own() throws IOException {
        Play play =
                Play.with(
                        new Setting("--set", "pricing.claude-sonnet-4-6.request_usd", "0.01"),
                        new Setting("--min-quality", "min_quality", "mid-high"));
        String screen = play.screen(new Size(120, 40), false);
        assertThat(screen).contains("COST NOT KNOWN, AT LEAST").contains(">=$54");
        check("floors", screen);
    }

    @Test
    void a_figure_that_moves_nothing_says_why() {
        assertThat(Play.of().find("facility_usd").screen(Play.USUAL, false))
                .contains("Moves nothing: it is 0");
        assertThat(Play.of().find("sonnet-4-6.cache_read").screen(Play.USUAL, false))
                .contains("Moves nothing: ")
                .contains("no such tokens are paid for");
        assertThat(Play.of().find("cache_hit_rate").press(Named.RIGHT).screen(Play.USUAL, false))
                .contains("0%..97% moves the options by")
                .contains("1 changed");
    }

    @Test
    void the_chart_names_its_lines_on_them() {
        for (boolean ascii : List.of(false, true)) {
            String screen = Play.of().press(Named.TAB).screen(Play.USUAL, ascii);
            String chart = screen.substring(screen.indexOf("(log)"));
            assertThat(chart)
                    .contains("Claude Sonnet 4.6")
                    .contains("DeepSeek V4.1 Flash")
                    .contains("M4 Max 128 GB")
                    .contains("Strix Halo 128 GB");
        }
    }

    @Test
    void finding_lists_only_what_matches() throws IOException {
        check("finding", Play.of().type("/kwh").screen(Play.USUAL, false));
    }

    private static String styled(Play play, boolean colour) {
        return play.lines(Play.USUAL, false).stream()
                        .map(new Styles(colour)::styled)
                        .collect(Collectors.joining("\n"))
                        .replace('\u001b', '␛')
                + "\n";
    }

    /// How many figures there are changes with every profile that gains one, and is no matter here.
    private static void check(String name, String screen) throws IOException {
        String actual = screen.replaceAll(" 1/\\d{3} ", " 1/NNN ");
        Path file = SCREENS.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, actual);
        } else {
            assertThat(actual).isEqualTo(Files.readString(file));
        }
    }
}
