package tco.cli.ask;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tco.cli.console.UsageException;
import tco.model.Source;
import tco.profile.ProfileBook;
import tco.profile.catalog.Group;

/// Puts the questions that no flag has answered.
public final class Interview {
    private static final String EXPLAIN = "?";
    private static final String BACK = "<";

    private final ProfileBook book;
    private final Map<Question, String> said = new EnumMap<>(Question.class);

    /// @param flags what was answered on the command line
    public Interview(Map<Question, String> flags, ProfileBook book) {
        this.book = book;
        flags.forEach((question, answer) -> {
            said.put(question, answer);
            check(question);
        });
    }

    /// Asks for the rest, one line each: a blank line takes what is usual, the end of the lines
    /// takes it for all that follows, `?` explains the question, and `<` goes back to the one
    /// before.
    ///
    /// @param patient whether to ask again after what is no answer, as a person expects
    public Interview ask(AnswerLines lines, Consumer<String> out, boolean patient) {
        List<Question> open =
                Stream.of(Question.values()).filter(one -> !said.containsKey(one)).toList();
        int at = 0;
        while (at < open.size()) {
            Question question = open.get(at);
            if (!question.concerns(paying())) {
                at++;
                continue;
            }
            Optional<String> line = put(question, lines, out);
            if (line.isEmpty()) {
                return this;
            }
            switch (line.get()) {
                case EXPLAIN -> out.accept(question.explained());
                case BACK -> at = before(open, at);
                default -> at += answered(question, line.get(), out, patient) ? 1 : 0;
            }
        }
        return this;
    }

    private Optional<String> put(Question question, AnswerLines lines, Consumer<String> out) {
        out.accept(question.text(paying()));
        out.accept("  decides " + question.decides() + " [" + question.usual(paying()) + "]");
        try {
            return lines.next(names(question)).map(String::strip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What an answer may name.
    private NameSearch names(Question question) {
        Optional<Group> group = question.named(paying());
        if (group.isEmpty()) {
            return NameSearch.NOTHING;
        }
        return group.get() == Group.HARDWARE
                ? new NameSearch(Answers.owned(book), true)
                : new NameSearch(book.list(group.get()), false);
    }

    /// The question before one that was put; the first one stays.
    private int before(List<Question> open, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (open.get(i).concerns(paying())) {
                said.remove(open.get(i));
                return i;
            }
        }
        return at;
    }

    /// Takes an answer; false where it is none and is asked for again.
    private boolean answered(
            Question question, String line, Consumer<String> out, boolean patient) {
        if (line.isEmpty()) {
            return true;
        }
        said.put(question, line);
        try {
            check(question);
            return true;
        } catch (UsageException e) {
            said.remove(question);
            if (!patient) {
                throw e;
            }
            out.accept(String.valueOf(e.getMessage()));
            return false;
        }
    }

    private void check(Question question) {
        try {
            Answers.of(
                    one ->
                            one == question || one == Question.PAYING
                                    ? said(one)
                                    : one.usual(paying()),
                    book);
        } catch (UsageException e) {
            throw new UsageException(question.flag() + ": " + e.getMessage());
        }
    }

    private Paying.Kind paying() {
        String text = said.getOrDefault(Question.PAYING, Question.PAYING.usual());
        return Paying.Kind.of(text);
    }

    public Answers answers() {
        return Answers.of(this::said, book);
    }

    /// The answer to a question as the source of figures.
    AnswerSource answered(Question question, LocalDate day) {
        return new AnswerSource(question, said(question), said.containsKey(question), day);
    }

    /// What was said to a question, or is usual.
    public String said(Question question) {
        return Optional.ofNullable(said.get(question)).orElseGet(() -> question.usual(paying()));
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
