package tco.imports.usage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import tco.imports.usage.zstd.ZstdInput;

/// A file's bytes as they were before they were packed, without a byte-order mark, and the
/// beginning of them, which tells what the file is.
final class Unpacked {
    private static final int LENGTH = 8192;
    private static final String SQLITE = "SQLite format 3\0";
    private static final Pattern METRICS =
            Pattern.compile("\\A\\s*# (?:HELP|TYPE) |^vllm:\\w", Pattern.MULTILINE);
    private static final Pattern LATER_OBJECT = Pattern.compile("\n\\s*\\{");
    private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream bytes;
    private final byte[] beginning;
    private final boolean packed;

    private Unpacked(InputStream bytes, byte[] beginning, boolean packed) {
        this.bytes = bytes;
        this.beginning = beginning;
        this.packed = packed;
    }

    static Unpacked of(InputStream raw) throws IOException {
        return of(raw, false);
    }

    private static Unpacked of(InputStream raw, boolean packed) throws IOException {
        byte[] head = raw.readNBytes(LENGTH);
        InputStream whole = joined(head, raw);
        if (startsWith(head, 0x1f, 0x8b)) {
            return of(new GZIPInputStream(whole, 1 << 16), true);
        }
        if (startsWith(head, 0x28, 0xb5, 0x2f, 0xfd)) {
            return of(new ZstdInput(whole), true);
        }
        if (startsWith(head, UTF8_MARK[0], UTF8_MARK[1], UTF8_MARK[2])) {
            byte[] rest = Arrays.copyOfRange(head, UTF8_MARK.length, head.length);
            return new Unpacked(joined(rest, raw), rest, packed);
        }
        if (startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF)) {
            return of(new Utf16Input(whole), true);
        }
        return new Unpacked(whole, head, packed);
    }

    private static InputStream joined(byte[] head, InputStream rest) {
        return new SequenceInputStream(new ByteArrayInputStream(head), rest);
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (head[i] != (byte) bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /// All bytes, the beginning included.
    InputStream bytes() {
        return bytes;
    }

    /// The first byte that is no blank, or 0.
    char firstSign() {
        for (byte here : beginning) {
            if (here > ' ' || here < 0) {
                return (char) (here & 0xff);
            }
        }
        return 0;
    }

    /// Whether the bytes are not those of the file itself.
    boolean packed() {
        return packed;
    }

    /// Whether it is a database of SQLite.
    boolean isDatabase() {
        byte[] magic = SQLITE.getBytes(StandardCharsets.US_ASCII);
        return Arrays.equals(magic, Arrays.copyOf(beginning, magic.length));
    }

    /// Whether it is a file of Parquet.
    boolean isParquet() {
        return startsWith(beginning, 'P', 'A', 'R', '1');
    }

    /// Whether it is a page of metrics as Prometheus reads them.
    boolean isMetricsPage() {
        return METRICS.matcher(new String(beginning, StandardCharsets.UTF_8)).find();
    }

    /// Whether lines of JSON may come after a first line that is none: what was cut off at its
    /// beginning starts in the middle of a record, or, after a crash, with zeros.
    boolean mayGoOnWithJson() {
        String text = new String(beginning, StandardCharsets.UTF_8);
        return text.indexOf('\n') < 0
                ? beginning.length == LENGTH
                : LATER_OBJECT.matcher(text).find();
    }

    /// The first line, as far as it is known.
    String firstLine() {
        String text = new String(beginning, StandardCharsets.UTF_8).stripLeading();
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }
}
