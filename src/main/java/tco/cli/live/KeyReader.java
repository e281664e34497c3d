package tco.cli.live;

import java.io.IOException;
import org.jline.utils.ClosedException;
import org.jline.utils.NonBlockingReader;
import tco.cli.live.Key.Named;
import tco.cli.live.Key.Pasted;
import tco.cli.live.Key.Typed;

/// Reads keys from a terminal in raw mode. An escape sequence is read whole, known or not, so that
/// a key nobody planned for never counts as typed text.
final class KeyReader {
    private static final int ESCAPE = 27;
    private static final long SEQUENCE_MILLIS = 50;
    private static final long TURN_MILLIS = 10_000;
    private static final int MOST_SEQUENCE = 64;
    private static final int MOST_PASTED = 100_000;
    private static final String PASTE_STARTS = "200~";
    private static final String PASTE_ENDS = "\u001b[201~";

    private final NonBlockingReader reader;

    KeyReader(NonBlockingReader reader) {
        this.reader = reader;
    }

    /// The next key; waits for it.
    Key next() throws IOException {
        int c = waited();
        return switch (c) {
            case NonBlockingReader.EOF -> Named.GONE;
            case ESCAPE -> escaped();
            default -> key(c);
        };
    }

    /// Waits in turns: a read without an end would keep the terminal from being closed when a
    /// signal ends the program.
    private int waited() throws IOException {
        try {
            int c = NonBlockingReader.READ_EXPIRED;
            while (c == NonBlockingReader.READ_EXPIRED) {
                c = reader.read(TURN_MILLIS);
            }
            return c;
        } catch (ClosedException _) {
            return NonBlockingReader.EOF;
        }
    }

    /// Whether a key waits to be read.
    boolean hasNext() throws IOException {
        return reader.peek(1) >= 0;
    }

    private Key key(int c) throws IOException {
        return switch (c) {
            case 3 -> Named.INTERRUPT;
            case 8, 127 -> Named.BACKSPACE;
            case 9 -> Named.TAB;
            case 10, 13 -> Named.ENTER;
            case 12 -> Named.REDRAW;
            case 18 -> Named.REDO;
            case 21 -> Named.CLEAR;
            default -> typed(c);
        };
    }

    private Key typed(int c) throws IOException {
        if (Character.isHighSurrogate((char) c)) {
            int low = reader.read(SEQUENCE_MILLIS);
            return low >= 0 && Character.isLowSurrogate((char) low)
                    ? new Typed(Character.toCodePoint((char) c, (char) low))
                    : Named.OTHER;
        }
        return Character.isISOControl(c) ? Named.OTHER : new Typed(c);
    }

    private Key escaped() throws IOException {
        int next = reader.read(SEQUENCE_MILLIS);
        return switch (next) {
            case NonBlockingReader.READ_EXPIRED, NonBlockingReader.EOF -> Named.ESCAPE;
            case ESCAPE -> Named.ESCAPE;
            case '[' -> sequence(body());
            case 'O' -> sequence(Character.toString(Math.max(' ', reader.read(SEQUENCE_MILLIS))));
            default -> Named.OTHER;
        };
    }

    /// What comes after `ESC [`, up to the letter or sign that ends it.
    private String body() throws IOException {
        StringBuilder body = new StringBuilder();
        while (body.length() < MOST_SEQUENCE) {
            int c = reader.read(SEQUENCE_MILLIS);
            if (c < 0) {
                break;
            }
            body.append((char) c);
            if (c >= '@' && c <= '~') {
                break;
            }
        }
        return body.toString();
    }

    private Key sequence(String body) throws IOException {
        if (body.equals(PASTE_STARTS)) {
            return pasted();
        }
        if (body.isEmpty()) {
            return Named.OTHER;
        }
        char last = body.charAt(body.length() - 1);
        return last == '~' ? numbered(body) : lettered(last);
    }

    private static Key lettered(char last) {
        return switch (last) {
            case 'A' -> Named.UP;
            case 'B' -> Named.DOWN;
            case 'C' -> Named.RIGHT;
            case 'D' -> Named.LEFT;
            case 'H' -> Named.HOME;
            case 'F' -> Named.END;
            case 'Z' -> Named.BACK_TAB;
            case 'M' -> Named.ENTER;
            default -> Named.OTHER;
        };
    }

    private static Key numbered(String body) {
        int end = body.indexOf(';') < 0 ? body.length() - 1 : body.indexOf(';');
        return switch (body.substring(0, end)) {
            case "1", "7" -> Named.HOME;
            case "4", "8" -> Named.END;
            case "3" -> Named.BACKSPACE;
            case "5" -> Named.PAGE_UP;
            case "6" -> Named.PAGE_DOWN;
            default -> Named.OTHER;
        };
    }

    private Key pasted() throws IOException {
        StringBuilder text = new StringBuilder();
        while (text.length() < MOST_PASTED && !text.toString().endsWith(PASTE_ENDS)) {
            int c = reader.read(SEQUENCE_MILLIS * 20);
            if (c < 0) {
                break;
            }
            text.append((char) c);
        }
        String all = text.toString();
        int end = all.endsWith(PASTE_ENDS) ? all.length() - PASTE_ENDS.length() : all.length();
        return new Pasted(all.substring(0, end));
    }
}
