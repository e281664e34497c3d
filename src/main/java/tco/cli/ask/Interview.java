package tco.cli.ask;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tco.cli.console.UsageException;
import tco.cli.shell.Script;
import tco.model.Source;
import tco.profile.ProfileBook;

/// Puts the questions that no flag has answered.
public final class Interview {
    private final ProfileBook book;
    private final Map<Question, String> said = new EnumMap<>(Question.class);

    /// @param flags what was answered on the command line
    public Interview(Map<Question, String> flags, ProfileBook book) {
        this.book = book;
        flags.forEach((question, answer) -> {
            try {
                Answers.check(question, answer, book);
            } catch (UsageException e) {
                throw new UsageException(question.flag() + ": " + e.getMessage());
            }
            said.put(question, answer);
        });
    }

    /// Asks for the rest, one line each; a blank line and the end of the lines take what is usual.
    ///
    /// @param patient whether to ask again after what is no answer, as a person expects
    public Interview ask(Script.Lines lines, Consumer<String> out, boolean patient) {
        for (Question question : Question.values()) {
            if (!said.containsKey(question)) {
                answer(question, lines, out, patient);
            }
        }
        return this;
    }

    private void answer(
            Question question, Script.Lines lines, Consumer<String> out, boolean patient) {
        while (true) {
            out.accept(question.text());
            out.accept("  decides " + question.decides() + " [" + question.usual() + "]");
            Optional<String> line = next(lines).map(String::strip).filter(text -> !text.isEmpty());
            if (line.isEmpty()) {
                return;
            }
            try {
                Answers.check(question, line.get(), book);
                said.put(question, line.get());
                return;
            } catch (UsageException e) {
                if (!patient) {
                    throw new UsageException(question.flag() + ": " + e.getMessage());
                }
                out.accept(String.valueOf(e.getMessage()));
            }
        }
    }

    private static Optional<String> next(Script.Lines lines) {
        try {
            return lines.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Answers answers() {
        return Answers.of(said, book);
    }

    /// The answer to a question as the source of figures.
    AnswerSource answered(Question question, LocalDate day) {
        return new AnswerSource(question, said(question), said.containsKey(question), day);
    }

    /// What was said to a question, or is usual.
    public String said(Question question) {
        return said.getOrDefault(question, question.usual());
    }

    /// What somebody answered to `tco ask`, as the source of figures.
    ///
    /// @param said whether the person said it, or the usual answer holds
    /// @param day the day of the answer
    record AnswerSource(Question question, String text, boolean said, LocalDate day) {
        /// The source of a figure that is the answer itself.
        Source source() {
            return new Source(words(), day.toString(), false);
        }

        /// The source of a figure that follows from the answer.
        Source concluding(String conclusion) {
            return new Source(words() + ": " + conclusion, day.toString(), false);
        }

        /// The source of a figure that was estimated from the answer.
        Source estimate(String formula) {
            return new Source(words() + ": " + formula, day.toString(), true);
        }

        private String words() {
            return (said ? "answer to tco ask, " : "usual answer to tco ask, ")
                    + question.flag()
                    + " "
                    + text;
        }
    }
}
