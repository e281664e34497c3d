package tco.cli.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tco.cli.live.Key.Named;
import tco.cli.live.Key.Pasted;
import tco.cli.live.LiveKeys.Step.Effect;
import tco.cli.live.LiveState.Mode;
import tco.cli.session.CommandText;
import tco.profile.setting.Setting;
import tco.render.live.Scene.Pane;

class LiveKeysTest {
    @Test
    void the_volume_comes_first_and_right_raises_it() {
        Play play = Play.of();
        assertThat(play.state().assumption().path()).isEqualTo("workload.tokens_per_developer");
        assertThat(play.press(Named.RIGHT).value()).isEqualTo(12e6);
        assertThat(play.type("-").value()).isEqualTo(10e6);
        assertThat(play.press(Named.PAGE_UP).value()).isEqualTo(20e6);
        assertThat(play.press(Named.PAGE_DOWN, Named.PAGE_DOWN).value()).isEqualTo(5e6);
        assertThat(play.press(Named.HOME).value()).isEqualTo(100e3);
        assertThat(play.press(Named.END).value()).isEqualTo(1e9);
    }

    @Test
    void a_move_beyond_the_end_says_how_to_go_there() {
        Play play = Play.of().press(Named.END, Named.RIGHT);
        assertThat(play.value()).isEqualTo(1e9);
        assertThat(play.footer()).contains("type a value to go beyond");
        assertThat(play.type("2B").press(Named.ENTER).value()).isEqualTo(2e9);
    }

    @Test
    void a_typed_value_is_set_and_a_wrong_one_says_why() {
        Play play = Play.of().find("output_share").type("30%").press(Named.ENTER);
        assertThat(play.value()).isEqualTo(0.3);
        play.type("150%").press(Named.ENTER);
        assertThat(play.footer()).contains("workload.output_share = 150%").contains("share from 0");
        assertThat(play.value()).isEqualTo(0.3);
        assertThat(play.press(Named.ESCAPE).footer()).contains("? help");
        assertThat(play.type("4").press(Named.BACKSPACE, Named.ENTER).value()).isEqualTo(0.3);
    }

    @Test
    void a_typed_range_stays_a_range() {
        Play play = Play.of().find("ops_hours").type("1..3").press(Named.ENTER);
        assertThat(play.state().now(play.state().assumption()).range().high()).isEqualTo(3);
        assertThat(CommandText.compare(play.request()))
                .isEqualTo("tco compare --set assumptions.ops_hours=1..3");
    }

    @Test
    void undo_and_redo_go_step_by_step_and_one_slide_is_one_step() {
        Play play = Play.of().press(Named.RIGHT, Named.RIGHT).press(Named.DOWN, Named.RIGHT);
        assertThat(play.state().changes().set()).hasSize(2);
        play.type("u");
        assertThat(play.state().changes().set()).hasSize(1);
        play.type("u");
        assertThat(play.request()).isEqualTo(Play.of().request());
        assertThat(play.type("u").footer()).isEqualTo("nothing to undo");
        play.press(Named.REDO, Named.REDO);
        assertThat(play.state().changes().set()).hasSize(2);
        assertThat(play.press(Named.REDO).footer()).isEqualTo("nothing to redo");
    }

    @Test
    void r_resets_one_and_capital_r_all() {
        Play play = Play.of().press(Named.RIGHT, Named.DOWN, Named.RIGHT).type("r");
        assertThat(play.state().changes().set())
                .extracting(Setting::path)
                .containsExactly("workload.tokens_per_developer");
        assertThat(play.type("R").state().changes().set()).isEmpty();
    }

    @Test
    void a_reset_goes_back_to_what_the_command_line_said() {
        Play play = Play.with(new Setting("--tokens", "workload.tokens", "40M"));
        play.press(Named.RIGHT);
        assertThat(CommandText.compare(play.request())).isEqualTo("tco compare --tokens 50M");
        assertThat(play.type("r").value()).isEqualTo(40e6);
    }

    @Test
    void finding_goes_to_a_figure_or_back() {
        Play play = Play.of().find("m4 price usd");
        assertThat(play.state().assumption().path()).isEqualTo("hardware.m4-max-128gb.price_usd");
        play.type("/nonsense");
        assertThat(play.footer()).contains("no figure matches");
        assertThat(play.press(Named.ENTER).state().assumption().path())
                .isEqualTo("hardware.m4-max-128gb.price_usd");
        play.type("/usd").press(Named.DOWN, Named.UP, Named.ESCAPE);
        assertThat(play.state().assumption().path()).isEqualTo("hardware.m4-max-128gb.price_usd");
    }

    @Test
    void tab_goes_round_the_panes() {
        Play play = Play.of().press(Named.TAB);
        assertThat(play.state().pane()).isEqualTo(Pane.OPTIONS);
        assertThat(play.press(Named.RIGHT).footer()).contains("Tab goes to what can be moved");
        assertThat(play.press(Named.TAB).state().pane()).isEqualTo(Pane.VOLUME);
        assertThat(play.press(Named.RIGHT).state().changes().set().getFirst().value())
                .isEqualTo("12M");
        assertThat(play.press(Named.TAB).state().pane()).isEqualTo(Pane.ASSUMPTIONS);
        assertThat(play.press(Named.BACK_TAB).state().pane()).isEqualTo(Pane.VOLUME);
    }

    @Test
    void ordering_anew_keeps_the_selected_figure() {
        Play play = Play.of().find("output_share").press(Named.END).type("o");
        assertThat(play.state().assumption().path()).isEqualTo("workload.output_share");
        assertThat(play.state().assumption().start().range().typical()).isEqualTo(0.2);
    }

    @Test
    void pasted_control_characters_never_get_into_a_text() {
        Play play = Play.of().press(new Pasted("2\u001b[2J0M\r"));
        assertThat(play.state().mode()).isEqualTo(new Mode.Typing("2[2J0M", ""));
        play.press(Named.CLEAR, new Pasted("1".repeat(100_000)));
        assertThat(((Mode.Typing) play.state().mode()).text()).hasSize(200);
    }

    @Test
    void saving_asks_for_a_name() {
        Play play = Play.of().type("s").press(Named.ENTER);
        assertThat(play.footer()).contains("a file needs a name");
        assertThat(play.effect()).isEqualTo(Effect.NONE);
        play.type("mine").press(Named.ENTER);
        assertThat(play.effect()).isEqualTo(Effect.SAVE);
        assertThat(play.press(Named.ESCAPE).footer()).contains("? help");
    }

    @Test
    void q_and_an_interrupt_leave_and_so_does_the_end_of_the_terminal() {
        assertThat(Play.of().type("q").effect()).isEqualTo(Effect.LEAVE);
        assertThat(Play.of().press(Named.INTERRUPT).effect()).isEqualTo(Effect.LEAVE);
        assertThat(Play.of().type("?").press(Named.GONE).effect()).isEqualTo(Effect.LEAVE);
        assertThat(Play.of().press(Named.REDRAW).effect()).isEqualTo(Effect.REDRAW);
        assertThat(Play.of().type("c").effect()).isEqualTo(Effect.COPY);
    }

    /// Other spellings of keys that it names, and the key that opens it.
    private static final String NOT_IN_HELP = "=_?";

    @Test
    void the_help_and_the_docs_name_every_character_that_does_something() throws IOException {
        String page = Files.readString(Path.of("docs/cli/live.md"));
        String help = Play.of().type("?").screen(Play.USUAL, false);
        List<String> named = List.of(help.split("[ ,/\\n]+", -1));
        String before = Play.of().press(Named.RIGHT, Named.DOWN).screen(Play.USUAL, false);
        for (char c = ' '; c <= '~'; c++) {
            Play play = Play.of().press(Named.RIGHT, Named.DOWN).type(String.valueOf(c));
            String after = play.screen(Play.USUAL, false);
            boolean does = play.effect() != Effect.NONE || !after.equals(before);
            boolean isValue = play.state().mode() instanceof Mode.Typing;
            if (does && !isValue && NOT_IN_HELP.indexOf(c) < 0 && c != '/') {
                assertThat(named).contains(String.valueOf(c));
                assertThat(page).contains("`" + c + "`");
            }
        }
        assertThat(help).contains("/  ");
    }
}
