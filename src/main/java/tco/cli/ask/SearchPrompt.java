package tco.cli.ask;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;
import org.jspecify.annotations.Nullable;
import tco.profile.ProfileBook.Listing;
import tco.text.TextWidth;

/// Answers typed at a terminal: what a name may mean stands below it, anew with each key, and Tab
/// takes the first. Only this class needs a terminal's library, which a pipe of answers does not
/// load.
public final class SearchPrompt implements AnswerLines, AutoCloseable {
    private static final String PROMPT = "> ";

    private final Terminal terminal;
    private final SearchReader reader;

    SearchPrompt(Terminal terminal) {
        this.terminal = terminal;
        this.reader = new SearchReader(terminal);
    }

    /// At the terminal of the process.
    public static SearchPrompt open() throws IOException {
        return new SearchPrompt(
                TerminalBuilder.builder()
                        .system(true)
                        .dumb(true)
                        .encoding(StandardCharsets.UTF_8)
                        .build());
    }

    @Override
    public Optional<String> next(NameSearch names) throws IOException {
        try {
            return Optional.of(reader.read(names));
        } catch (EndOfFileException _) {
            return Optional.empty();
        } catch (UserInterruptException e) {
            Thread.currentThread().interrupt(); // the person knows: nothing is said of it
            throw (IOException) new InterruptedIOException("interrupted").initCause(e);
        }
    }

    @Override
    public void close() throws IOException {
        terminal.close();
    }

    /// A line of input with the names that it may mean below it.
    private static final class SearchReader extends LineReaderImpl {
        private static final int MOST_SHOWN = 6;
        private static final String INDENT = "  ";

        private NameSearch names = NameSearch.NOTHING;
        private @Nullable Supplier<AttributedString> shown;

        SearchReader(Terminal terminal) {
            super(terminal, "tco", Map.of());
            DefaultParser parser = new DefaultParser();
            parser.setEofOnUnclosedQuote(false);
            parser.setEofOnEscapedNewLine(false);
            setParser(parser);
            setOpt(LineReader.Option.DISABLE_EVENT_EXPANSION);
            getWidgets().put(LineReader.EXPAND_OR_COMPLETE, this::complete);
        }

        String read(NameSearch among) {
            names = among;
            shown = this::matches;
            return readLine(PROMPT);
        }

        private boolean complete() {
            String completed = names.completed(getBuffer().toString());
            getBuffer().clear();
            getBuffer().write(completed);
            return true;
        }

        @Override
        protected void redisplay(boolean flush) {
            post = shown;
            super.redisplay(flush);
        }

        /// Leaves nothing below a line that is finished.
        @Override
        protected void cleanup() {
            shown = null;
            super.cleanup();
        }

        private AttributedString matches() {
            List<Listing> matching = names.matching(getBuffer().toString());
            StringBuilder text = new StringBuilder();
            int room = terminal.getSize().getColumns() - 1;
            matching.stream()
                    .limit(MOST_SHOWN)
                    .map(profile -> INDENT + profile.id() + INDENT + profile.name())
                    .forEach(line -> text.append(TextWidth.fit(line, room)).append('\n'));
            if (matching.size() > MOST_SHOWN) {
                text.append(INDENT).append(matching.size() - MOST_SHOWN).append(" more");
            }
            return new AttributedString(text.toString().stripTrailing());
        }
    }
}
