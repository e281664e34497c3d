package tco.cli.ask;

import java.time.LocalDate;
import tco.model.Source;

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
