package tco.imports.usage.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the wanted keys of JSON objects and passes over everything else by its brackets and
/// quotes: neither its nesting, nor its length, nor what its texts hold matters.
final class JsonScanner {
    private final ByteInput input;
    private final JsonTokens text;

    /// Whether a line end ends the record, whatever is open.
    private boolean lines;

    private boolean left;

    JsonScanner(ByteInput input) {
        this.input = input;
        this.text = new JsonTokens(input);
    }

    void lines(boolean endRecords) {
        lines = endRecords;
        text.lines(endRecords);
    }

    /// The object whose `{` was passed.
    ///
    /// @return null if `wanted` leaves such records early; what is left of it is not passed then
    @Nullable UsageRecord object(Wanted wanted) throws IOException {
        left = false;
        UsageRecord object = members(wanted, true);
        return left ? null : object;
    }

    private UsageRecord members(Wanted wanted, boolean top) throws IOException {
        UsageRecord object = new UsageRecord();
        while (true) {
            int here = afterBlanks();
            switch (here) {
                case '}' -> {
                    return object;
                }
                case ',' -> {}
                case '"' -> {
                    member(object, wanted, top);
                    if (left) {
                        return object;
                    }
                }
                default -> throw broken(here);
            }
        }
    }

    private void member(UsageRecord object, Wanted wanted, boolean top) throws IOException {
        Wanted field = text.key(wanted);
        String name = text.lastKey();
        int colon = afterBlanks();
        if (colon != ':') {
            throw broken(colon);
        }
        int first = afterBlanks();
        if (field == wanted) {
            pass(first);
            return;
        }
        Object value = value(first, field, false);
        if (value != null) {
            object.put(name, value);
            left = top && field.stopsAt(value);
        }
    }

    /// What is wanted of a value; an object where a text or a number is wanted is one without keys,
    /// so that it counts as malformed and not as absent.
    private @Nullable Object value(int first, Wanted field, boolean inArray) throws IOException {
        if (first == '{' && field.hasChildren()) {
            return members(field, false);
        }
        if (first == '[' && !inArray) {
            return array(field);
        }
        if (first == '"' && field.isEmbedded()) {
            return embedded(field);
        }
        if (!field.isLeaf() || first == '{' || first == '[') {
            pass(first);
            return first == '{' && field.isLeaf() && !inArray ? UsageRecord.EMPTY : null;
        }
        return first == '"' ? text.value() : text.literal(first);
    }

    private List<Object> array(Wanted field) throws IOException {
        List<Object> list = new ArrayList<>();
        while (true) {
            int here = afterBlanks();
            if (here == ']') {
                return list;
            }
            if (here != ',') {
                Object value = value(here, field, true);
                if (value != null) {
                    list.add(value);
                }
            }
        }
    }

    /// A text that is JSON itself, read through its escapes; nothing where it is none.
    private @Nullable Object embedded(Wanted field) throws IOException {
        EscapedText escaped = new EscapedText(input, lines);
        ByteInput inner = new ByteInput(8192);
        inner.begin(escaped);
        JsonScanner scanner = new JsonScanner(inner);
        @Nullable Object value = null;
        try {
            if (scanner.afterBlanks() == '{') {
                value = scanner.members(field, false);
            }
        } catch (MalformedRecordException none) {
            value = null;
        }
        escaped.pass();
        return value;
    }

    /// Passes a value whose first byte was passed.
    void pass(int first) throws IOException {
        switch (first) {
            case '"' -> text.pass();
            case '{', '[' -> passNested();
            case ',', '}', ']', ':', '\n', ByteInput.END -> throw broken(first);
            default -> text.passLiteral();
        }
    }

    private void passNested() throws IOException {
        int depth = 1;
        while (depth > 0) {
            int here = input.next();
            switch (here) {
                case '"' -> text.pass();
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                case ByteInput.END -> throw broken(here);
                case '\n' -> {
                    if (lines) {
                        throw broken(here);
                    }
                }
                default -> {}
            }
        }
    }

    /// The next byte that is no blank, passed; a line end counts as one that is where it ends
    /// records.
    int afterBlanks() throws IOException {
        while (true) {
            int here = input.next();
            if (here != ' ' && here != '\t' && here != '\r' && (here != '\n' || lines)) {
                return here;
            }
        }
    }

    /// A record that ends here: a line end stays, so that what comes after it is a line of its own.
    private MalformedRecordException broken(int here) {
        if (here == '\n') {
            input.position--;
        }
        return new MalformedRecordException("JSON");
    }
}
