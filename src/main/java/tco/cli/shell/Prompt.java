package tco.cli.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import tco.cli.completion.Suggestion;
import tco.cli.session.Session;
import tco.cli.shell.Shell.Step;
import tco.text.Printable;

/// A session at a terminal: a prompt, completion and a history.
public final class Prompt {
    private static final String PROMPT = "tco> ";
    private static final int MOST_MEANING = 60;

    private final Shell shell;
    private final LineReader reader;
    private volatile Session session;

    /// @param history the file that keeps the lines; empty for no history beyond the session
    public Prompt(Shell shell, Session start, Terminal terminal, Optional<Path> history) {
        this.shell = shell;
        this.session = start;
        this.reader = reader(terminal);
        history.ifPresent(this::keepHistory);
    }

    private LineReader reader(Terminal terminal) {
        DefaultParser parser = new DefaultParser();
        parser.setEofOnUnclosedQuote(false);
        parser.setEofOnEscapedNewLine(false);
        return LineReaderBuilder.builder()
                .appName("tco")
                .terminal(terminal)
                .parser(parser)
                .history(new PromptHistory())
                .completer((_, line, candidates) -> complete(line, candidates))
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.HISTORY_TIMESTAMPED, false)
                .option(LineReader.Option.HISTORY_IGNORE_SPACE, true)
                .option(LineReader.Option.AUTO_FRESH_LINE, true)
                .build();
    }

    /// A history that cannot be kept is no reason not to work.
    private void keepHistory(Path file) {
        try {
            PromptHistory.prepare(file);
            reader.setVariable(LineReader.HISTORY_FILE, file);
        } catch (IOException e) {
            shell.say("history is off: " + file + " cannot be written");
        }
    }

    /// Reads lines until the person leaves; what went wrong on the way was told on the way.
    public Session run() {
        while (true) {
            try {
                Step step = runAll(reader.readLine(PROMPT));
                Thread.interrupted(); // Ctrl-C that came as the command ended ends nothing else
                session = step.session();
                if (step.leave()) {
                    return session;
                }
            } catch (UserInterruptException _) {
                // the line is cancelled
            } catch (EndOfFileException _) {
                return session;
            }
        }
    }

    /// Pasted text may be several lines: they run up to the first that fails.
    private Step runAll(String text) {
        Step step = Step.to(session);
        for (String line : text.split("\n", -1)) {
            step = shell.run(step.session(), line);
            if (step.exit() != 0 || step.leave()) {
                break;
            }
        }
        return step;
    }

    private void complete(ParsedLine line, List<Candidate> candidates) {
        String unfinished = line.word().substring(0, line.wordCursor());
        List<String> finished = line.words().subList(0, line.wordIndex());
        try {
            for (Suggestion suggestion : shell.suggestions(session, finished, unfinished)) {
                candidates.add(candidate(suggestion));
            }
        } catch (RuntimeException _) {
            // profiles that became unreadable have no names to offer; a command will say why
        }
    }

    private static Candidate candidate(Suggestion suggestion) {
        String meaning = Printable.of(suggestion.meaning());
        String shown =
                meaning.length() > MOST_MEANING
                        ? meaning.substring(0, MOST_MEANING) + "..."
                        : meaning;
        return new Candidate(
                suggestion.word(),
                suggestion.word(),
                null,
                shown.isEmpty() ? null : shown,
                null,
                null,
                suggestion.whole());
    }
}
