package tco.cli.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.NonBlocking;
import org.junit.jupiter.api.Test;
import tco.cli.live.Key.Named;
import tco.cli.live.Key.Pasted;
import tco.cli.live.Key.Typed;

class KeyReaderTest {
    private static List<Key> keys(String sent) throws IOException {
        KeyReader reader = new KeyReader(NonBlocking.nonBlocking("keys", new StringReader(sent)));
        List<Key> keys = new ArrayList<>();
        for (Key key = reader.next(); key != Named.GONE; key = reader.next()) {
            keys.add(key);
        }
        return keys;
    }

    @Test
    void arrows_come_in_both_spellings_and_with_modifiers() throws IOException {
        assertThat(keys("\u001b[A\u001bOB\u001b[1;5C\u001b[D"))
                .containsExactly(Named.UP, Named.DOWN, Named.RIGHT, Named.LEFT);
        assertThat(keys("\u001b[H\u001b[F\u001b[1~\u001b[4~\u001b[7~\u001b[8~"))
                .containsExactly(
                        Named.HOME, Named.END, Named.HOME, Named.END, Named.HOME, Named.END);
        assertThat(keys("\u001b[5~\u001b[6~\u001b[5;2~\u001b[Z\u001b[3~\u001bOM"))
                .containsExactly(
                        Named.PAGE_UP,
                        Named.PAGE_DOWN,
                        Named.PAGE_UP,
                        Named.BACK_TAB,
                        Named.BACKSPACE,
                        Named.ENTER);
    }

    @Test
    void control_keys_have_their_meanings() throws IOException {
        assertThat(keys("\u0003\u0008\u007f\t\n\r\u000c\u0012\u0015\u0001"))
                .containsExactly(
                        Named.INTERRUPT,
                        Named.BACKSPACE,
                        Named.BACKSPACE,
                        Named.TAB,
                        Named.ENTER,
                        Named.ENTER,
                        Named.REDRAW,
                        Named.REDO,
                        Named.CLEAR,
                        Named.OTHER);
    }

    @Test
    void an_unknown_sequence_is_one_unknown_key() throws IOException {
        assertThat(keys("\u001b[200;300;400Xq")).containsExactly(Named.OTHER, new Typed('q'));
        assertThat(keys("\u001b[24~\u001bxq"))
                .containsExactly(Named.OTHER, Named.OTHER, new Typed('q'));
        assertThat(keys("\u001b[")).containsExactly(Named.OTHER);
    }

    @Test
    void escape_alone_is_escape() throws IOException {
        assertThat(keys("\u001b")).containsExactly(Named.ESCAPE);
        assertThat(keys("\u001b\u001b")).containsExactly(Named.ESCAPE);
    }

    @Test
    void a_paste_is_one_key_whatever_is_in_it() throws IOException {
        assertThat(keys("\u001b[200~10M\rq\u001b[A\u001b[201~x"))
                .containsExactly(new Pasted("10M\rq\u001b[A"), new Typed('x'));
        assertThat(keys("\u001b[200~cut off")).containsExactly(new Pasted("cut off"));
    }

    @Test
    void characters_beyond_the_first_plane_are_one_key() throws IOException {
        assertThat(keys("é\uD83D\uDE00a"))
                .containsExactly(new Typed('é'), new Typed(0x1F600), new Typed('a'));
        assertThat(keys("\uD83D")).containsExactly(Named.OTHER);
    }
}
