package tco.render.text;

import java.util.List;
import java.util.OptionalInt;
import tco.text.Printable;
import tco.text.TextWidth;
import tco.text.Wrapping;

/// What a person answered, and what follows from it.
public final class AnswersText {
    private static final int USUAL_WIDTH = 80;

    private AnswersText() {}

    /// An answer under its question's short name, and what it decides.
    public record Answer(String name, String text, String decides) {}

    public static String of(List<Answer> answers, List<String> reasons, OptionalInt width) {
        int room = width.orElse(USUAL_WIDTH);
        int names = 0;
        int texts = 0;
        for (Answer answer : answers) {
            names = Math.max(names, TextWidth.of(answer.name));
            texts = Math.max(texts, TextWidth.of(Printable.of(answer.text)));
        }
        StringBuilder out = new StringBuilder("Your answers\n");
        for (Answer answer : answers) {
            String text = Printable.of(answer.text);
            String lead =
                    "  "
                            + answer.name
                            + " ".repeat(names - TextWidth.of(answer.name) + 2)
                            + text
                            + " ".repeat(texts - TextWidth.of(text) + 2);
            Wrapping.append(out, lead, answer.decides, room);
        }
        out.append("\nWhat follows from them\n");
        for (String reason : reasons) {
            Wrapping.append(out, "  - ", Printable.of(reason), room);
        }
        return out.append('\n').toString();
    }
}
