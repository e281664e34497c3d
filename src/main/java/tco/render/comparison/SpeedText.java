package tco.render.comparison;

import java.util.Optional;
import tco.engine.AnswerSpeed;
import tco.render.text.CountText;

/// How fast an option's own machine answers, for people; `~` marks what nobody measured.
public final class SpeedText {
    private static final double LEAST_WHOLE = 10;
    private static final double TENTHS = 10;

    private SpeedText() {}

    /// Seconds until an answer to a long prompt begins: `12 s`; empty where the reading speed is
    /// not known.
    public static Optional<String> firstAnswer(AnswerSpeed speed) {
        return speed.firstAnswerS().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        CountText.number(rounded(speed.firstAnswerS().getAsDouble()))
                                + " s"
                                + mark(speed));
    }

    /// Tokens a second of one answer: `31`.
    static String stream(AnswerSpeed speed) {
        return CountText.number(rounded(speed.streamTokS())) + mark(speed);
    }

    private static String mark(AnswerSpeed speed) {
        return speed.estimated() ? "~" : "";
    }

    private static double rounded(double value) {
        return value < LEAST_WHOLE ? Math.rint(value * TENTHS) / TENTHS : Math.rint(value);
    }
}
