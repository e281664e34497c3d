package tco.cli.shell;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// A stream for talk in which each line begins with the line of the script that it is about.
public final class PlacedErrors extends FilterOutputStream {
    private int place;
    private boolean atStart = true;

    public PlacedErrors(OutputStream out) {
        super(out);
    }

    void at(int line) {
        place = line;
    }

    @Override
    public void write(int b) throws IOException {
        if (atStart) {
            out.write(("line " + place + ": ").getBytes(StandardCharsets.UTF_8));
        }
        out.write(b);
        atStart = b == '\n';
    }
}
