package tco.cli.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tco.cli.Program;
import tco.cli.console.Console;
import tco.cli.live.ScenarioSaver.Saved;
import tco.cli.session.CommandText;
import tco.profile.Request;
import tco.render.Theme;

/// The loop at a virtual terminal: what a person types goes in, what a terminal gets comes out.
@Timeout(120)
class LiveTest {
    private static final String ALTERNATE_SCREEN = "\u001b[?1049h";
    private static final String FIRST_SCREEN = "\u001b[?1049l";
    private static final String CURSOR_SEEN = "\u001b[?25h";
    private static final String RIGHT = "\u001b[C";

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final LineDisciplineTerminal terminal = terminal();
    private final Attributes before = new Attributes(terminal.getAttributes());
    private final List<Boolean> replacing = new ArrayList<>();
    private Saved saving = new Saved.Written("mine.yaml");

    private LineDisciplineTerminal terminal() {
        try {
            LineDisciplineTerminal virtual =
                    new LineDisciplineTerminal("test", "xterm", shown, StandardCharsets.UTF_8);
            virtual.setSize(Size.of(80, 24));
            Attributes quiet = virtual.getAttributes();
            quiet.setLocalFlag(LocalFlag.ECHO, false);
            quiet.setLocalFlag(LocalFlag.ISIG, false);
            virtual.setAttributes(quiet);
            return virtual;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Request run(String keys) throws IOException {
        terminal.processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
        return Live.run(
                Play.request(List.of()), terminal, new Theme(true, false), console(), this::save);
    }

    /// Leaves as soon as the screen shows a text.
    private void leaveOnce(String text) {
        try {
            while (!shown().contains(text)) {
                Thread.sleep(5);
            }
            terminal.processInputBytes(new byte[] {3});
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private String shown() {
        return shown.toString(StandardCharsets.UTF_8);
    }

    private String afterLastFrame() {
        return shown().substring(shown().lastIndexOf("\u001b[?2026l"));
    }

    /// Lends profiles; nothing goes past the terminal before a signal ends the program.
    private static Console console() {
        OutputStream closed =
                new OutputStream() {
                    @Override
                    public void write(int b) {
                        throw new AssertionError("only when a signal ends the program");
                    }
                };
        return new Console(closed, closed, Map.of(), Path.of(""), () -> Program.TODAY);
    }

    /// Saves as the test says.
    private Saved save(Request request, String name, boolean replace) {
        replacing.add(replace);
        if (name.equals("fail")) {
            throw new IllegalStateException("planned");
        }
        return saving;
    }

    @Test
    void what_was_changed_comes_back() throws IOException {
        assertThat(CommandText.compare(run(RIGHT + "q")))
                .isEqualTo("tco compare --set workload.tokens_per_developer=12M");
    }

    @Test
    void the_terminal_is_taken_and_given_back() throws IOException {
        run("q");
        assertThat(shown()).startsWith(ALTERNATE_SCREEN);
        assertThat(afterLastFrame()).contains(CURSOR_SEEN).contains(FIRST_SCREEN);
        assertThat(terminal.getAttributes()).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void the_terminal_is_given_back_when_something_breaks() {
        assertThatThrownBy(() -> run("sfail\r\u0003")).hasMessage("planned");
        assertThat(afterLastFrame()).contains(CURSOR_SEEN).contains(FIRST_SCREEN);
        assertThat(terminal.getAttributes()).usingRecursiveComparison().isEqualTo(before);
        assertThat(before.getLocalFlag(LocalFlag.ICANON)).isTrue();
    }

    @Test
    void a_frame_is_one_synchronized_write_of_the_lines_that_changed() throws IOException {
        run("?" + "q".repeat(2));
        String[] frames = shown().split("\u001b\\[\\?2026h", -1);
        assertThat(frames[1]).contains("Assumptions").contains("\u001b[?2026l");
        assertThat(frames).hasSize(2);
    }

    @Test
    void a_frame_that_changes_little_is_small() throws IOException {
        try (Screen screen = Screen.take(terminal, new Styles(false), console())) {
            Play play = Play.of();
            screen.draw(play.lines(Play.USUAL, false), Play.USUAL);
            int whole = shown().length();
            screen.draw(play.lines(Play.USUAL, false), Play.USUAL);
            assertThat(shown().length() - whole).isLessThan(20);
            screen.draw(play.type("/").lines(Play.USUAL, false), Play.USUAL);
            assertThat(shown().length() - whole).isBetween(20, 300);
            screen.forget();
            int again = shown().length();
            screen.draw(play.lines(Play.USUAL, false), Play.USUAL);
            assertThat(shown().length() - again).isGreaterThan(whole / 2);
        }
    }

    @Test
    void a_copy_goes_to_the_clipboard_of_the_terminal() throws IOException {
        run(RIGHT + "cq");
        String line = "tco compare --set workload.tokens_per_developer=12M";
        String encoded = Base64.getEncoder().encodeToString(line.getBytes(StandardCharsets.UTF_8));
        assertThat(shown()).contains("\u001b]52;c;" + encoded + "\u0007");
    }

    @Test
    void a_saved_scenario_is_told_and_a_refusal_too() throws IOException {
        saving = new Saved.Refused("no room");
        Thread person = new Thread(() -> leaveOnce("no room"));
        person.start();
        run("smine\r");
        assertThat(shown()).contains("no room");
    }

    @Test
    void a_file_that_is_there_is_replaced_by_another_enter_and_not_by_another_name()
            throws IOException {
        saving = new Saved.There("mine.yaml");
        Thread person = new Thread(() -> leaveOnce("mine.yaml is there: Enter again replaces it"));
        person.start();
        run("smine\r\r2\r");
        assertThat(replacing).containsExactly(false, true, false);
    }

    @Test
    void the_end_of_the_input_is_the_end_of_the_screen() throws IOException {
        terminal.processInputBytes(RIGHT.getBytes(StandardCharsets.UTF_8));
        assertThat(CommandText.compare(run("\u0003")))
                .isEqualTo("tco compare --set workload.tokens_per_developer=12M");
    }

    @Test
    void another_size_draws_all_anew() throws IOException {
        try (Screen screen = Screen.take(terminal, new Styles(false), console())) {
            Play play = Play.of();
            screen.draw(play.lines(Play.USUAL, false), Play.USUAL);
            terminal.setSize(Size.of(100, 30));
            assertThat(screen.size()).isEqualTo(new tco.render.live.Scene.Size(100, 30));
            int before = shown().length();
            screen.draw(play.lines(screen.size(), false), screen.size());
            assertThat(shown().length() - before).isGreaterThan(100 * 20);
            terminal.raise(Signal.WINCH);
        }
    }
}
