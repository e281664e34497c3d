package tco.cli.live;

import java.util.List;
import tco.render.live.Footer;

/// What the last line asks for while a text is being typed.
final class Prompts {
    private static final String ENTER_OR_ESC = "Enter sets it, Esc does not";

    private Prompts() {}

    static Footer footer(LiveState state) {
        return switch (state.mode()) {
            case Mode.Moving _ -> state.notice();
            case Mode.Typing typing ->
                    new Footer.Prompt(
                            state.assumption().path() + " =",
                            typing.text(),
                            typing.wrong().isEmpty() ? ENTER_OR_ESC : typing.wrong(),
                            !typing.wrong().isEmpty());
            case Mode.Finding finding ->
                    new Footer.Prompt("/", finding.text(), found(state.listed()), false);
            case Mode.Naming naming ->
                    new Footer.Prompt(
                            "Save as",
                            naming.text(),
                            naming.wrong().isEmpty()
                                    ? "Enter saves it, Esc does not"
                                    : naming.wrong(),
                            !naming.wrong().isEmpty());
            case Mode.Helping _ -> new Footer.Message("Any key goes back.");
        };
    }

    private static String found(List<Integer> matches) {
        return switch (matches.size()) {
            case 0 -> "no figure matches";
            case 1 -> "1 figure; Enter takes it";
            default -> matches.size() + " figures; Up and Down choose, Enter takes it";
        };
    }
}
