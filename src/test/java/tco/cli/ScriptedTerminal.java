package tco.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/// Somebody at a terminal, who types something once something else is on the screen.
public final class ScriptedTerminal {
    private static final long PATIENCE_MILLIS = 60_000;

    private record Exchange(String seen, String typed) {}

    private final Deque<Exchange> exchanges = new ArrayDeque<>();
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private int watched;

    /// Types a text once another was written to the screen, after what was waited for before.
    public ScriptedTerminal when(String seen, String typed) {
        exchanges.add(new Exchange(seen, typed));
        return this;
    }

    /// A line at the next prompt.
    ScriptedTerminal line(String text) {
        return when("tco> ", text + "\r");
    }

    synchronized String screen() {
        return screen.toString(StandardCharsets.UTF_8);
    }

    public OutputStream output() {
        return new OutputStream() {
            @Override
            public void write(int b) {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                synchronized (ScriptedTerminal.this) {
                    screen.write(bytes, offset, length);
                    ScriptedTerminal.this.notifyAll();
                }
            }
        };
    }

    public InputStream input() {
        return new InputStream() {
            private byte[] typed = {};
            private int at;

            @Override
            public int read() throws IOException {
                while (at == typed.length) {
                    if (exchanges.isEmpty()) {
                        return -1;
                    }
                    Exchange next = exchanges.remove();
                    await(next.seen);
                    typed = next.typed.getBytes(StandardCharsets.UTF_8);
                    at = 0;
                }
                return typed[at++];
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int c = read();
                if (c < 0) {
                    return -1;
                }
                into[offset] = (byte) c;
                return 1;
            }
        };
    }

    private synchronized void await(String seen) throws IOException {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        int found;
        while ((found = screen().indexOf(seen, watched)) < 0) {
            long left = end - System.currentTimeMillis();
            if (left <= 0) {
                throw new IOException("never seen: " + seen + " on " + screen());
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
        watched = found + seen.length();
    }
}
