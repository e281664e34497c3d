package tco.cli.console;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;

/// A stream that refuses what is written after somebody has had enough.
public final class InterruptibleOutput extends FilterOutputStream {
    private volatile boolean interrupted;

    public InterruptibleOutput(OutputStream out) {
        super(out);
    }

    public void interrupt() {
        interrupted = true;
    }

    public void resume() {
        interrupted = false;
    }

    @Override
    public void write(int b) throws IOException {
        refuseIfInterrupted();
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        refuseIfInterrupted();
        out.write(bytes, offset, length);
    }

    private void refuseIfInterrupted() throws InterruptedIOException {
        if (interrupted) {
            throw new InterruptedIOException("interrupted");
        }
    }
}
