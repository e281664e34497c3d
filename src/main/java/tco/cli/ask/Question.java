package tco.cli.ask;

import java.util.List;
import java.util.stream.Stream;
import tco.model.Privacy;

/// One of the six questions: what it asks, what its answer decides, and what holds without one.
public enum Question {
    DEVELOPERS(
            "--developers",
            "How many developers?",
            "seats of plans, and the volume where it is unknown",
            "1"),
    AGENTIC(
            "--agentic",
            "Do they work with coding agents (yes), or do they chat (no)?",
            "the mix of tokens: agents read the same context again and again",
            "yes"),
    VOLUME(
            "--volume",
            "How much a month: what you spend ($200), tokens (40M), or unknown?",
            "the tokens that every option has to serve",
            "unknown"),
    PRIVACY(
            "--privacy",
            "Where may code go: any API (any), machines you rent (rented), nowhere (stays)?",
            "which options may win",
            "any"),
    MACHINES(
            "--machines",
            "Which machines do you own (ids of tco profiles list, two of one as ID:2), or none?",
            "options whose price is paid already",
            "none"),
    COUNTRY(
            "--country",
            "In which country do your machines run (de, us, ...)?",
            "the price of electricity",
            "us");

    private final String flag;
    private final String text;
    private final String decides;
    private final String usual;

    Question(String flag, String text, String decides, String usual) {
        this.flag = flag;
        this.text = text;
        this.decides = decides;
        this.usual = usual;
    }

    /// The option of the command that answers it.
    public String flag() {
        return flag;
    }

    public String text() {
        return text;
    }

    public String decides() {
        return decides;
    }

    /// The only answers, where there are few.
    public List<String> words() {
        return switch (this) {
            case AGENTIC -> List.of("yes", "no");
            case PRIVACY -> Stream.of(Privacy.values()).map(Privacy::key).toList();
            case DEVELOPERS, VOLUME, MACHINES, COUNTRY -> List.of();
        };
    }

    /// The answer of those who give none.
    public String usual() {
        return usual;
    }
}
