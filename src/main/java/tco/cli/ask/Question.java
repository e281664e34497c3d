package tco.cli.ask;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tco.model.Quality;
import tco.model.Requirements.Privacy;
import tco.model.Today.LimitsHit;
import tco.profile.catalog.Group;

/// One of the eight questions: what it asks, what its answer decides, and what holds without one.
public enum Question {
    PAYING(
            "--paying",
            "What do you pay for now: seats (of a plan), api, own (a machine), or nothing?",
            "what every option is compared with",
            "nothing"),
    WHICH(
            "--which",
            "Which one, and how many or how much?",
            "the usage that every option has to serve",
            ""),
    LIMITS(
            "--limits",
            "Do you hit the limits of your plan: never, sometimes or often?",
            "how much of what the seats include is used",
            LimitsHit.SOMETIMES.key()),
    QUALITY(
            "--quality",
            "How good must the model be: basic, mid, mid-high, frontier, or any?",
            "which options may win",
            "same"),
    MACHINES(
            "--machines",
            "Which machines do you own (a part of a name; two of one as NAME:2), or none?",
            "options whose price is paid already",
            "none"),
    TIME(
            "--time",
            "Does your time count at a machine: $64 an hour, another price, or no?",
            "the price of the hours of upkeep",
            "$64"),
    PRIVACY(
            "--privacy",
            "Where may code go: any API (any), machines you rent (rented), nowhere (stays)?",
            "which options may win",
            "any"),
    COUNTRY(
            "--country",
            "In which country do your machines run (germany, us, ...)?",
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

    /// The question as it is put to somebody who pays for something.
    String text(Paying.Kind paying) {
        return this == WHICH ? paying.which() : text;
    }

    public String decides() {
        return decides;
    }

    /// The only answers, where there are few.
    public List<String> words() {
        return switch (this) {
            case PAYING -> Stream.of(Paying.Kind.values()).map(Paying.Kind::key).toList();
            case LIMITS -> Stream.of(LimitsHit.values()).map(LimitsHit::key).toList();
            case QUALITY ->
                    Stream.concat(
                                    Stream.of("same", "any"),
                                    Stream.of(Quality.values()).map(Quality::key))
                            .toList();
            case PRIVACY -> Stream.of(Privacy.values()).map(Privacy::key).toList();
            case WHICH, MACHINES, TIME, COUNTRY -> List.of();
        };
    }

    /// The profiles that an answer names; empty where it names none.
    Optional<Group> named(Paying.Kind paying) {
        return switch (this) {
            case WHICH -> paying.named();
            case MACHINES -> Optional.of(Group.HARDWARE);
            case COUNTRY -> Optional.of(Group.ELECTRICITY);
            case PAYING, LIMITS, QUALITY, TIME, PRIVACY -> Optional.empty();
        };
    }

    /// The answer of those who give none.
    public String usual() {
        return usual;
    }

    String usual(Paying.Kind paying) {
        return this == WHICH ? paying.usual() : usual;
    }

    /// Whether it is put to somebody who pays for something.
    boolean concerns(Paying.Kind paying) {
        return switch (this) {
            case LIMITS -> paying == Paying.Kind.SEATS;
            case MACHINES -> paying != Paying.Kind.OWN;
            case PAYING, WHICH, QUALITY, TIME, PRIVACY, COUNTRY -> true;
        };
    }

    /// What `?` tells.
    String explained() {
        return switch (this) {
            case PAYING ->
                    "Your bill of today says how much you use, better than a guess at tokens."
                            + " With 'nothing', the usage of developers elsewhere is taken.";
            case WHICH ->
                    "A part of a name will do (sonnet, max-5x). 'tco profiles list' names all.";
            case LIMITS ->
                    "A seat includes some usage, and nobody publishes how much of it people use:"
                            + " never counts 30 % of it as used, sometimes 70 %, often all.";
            case QUALITY ->
                    "frontier: the best models; mid-high: a little behind; mid: good open models;"
                            + " basic: the rest. 'same' is the tier of what you pay for now.";
            case MACHINES ->
                    "What you paid for a machine is spent whatever you choose now, so only its"
                            + " power and its upkeep count.";
            case TIME ->
                    "Somebody updates, restarts and repairs a machine, 2 to 5 hours a month. $64"
                            + " an hour is the median wage of a developer in the US.";
            case PRIVACY ->
                    "stays: code is read on machines of your own only; rented: on rented machines"
                            + " too; any: also by the vendors of APIs and plans.";
            case COUNTRY ->
                    "What households pay for a kilowatt hour there."
                            + " 'tco profiles list --group electricity' names the countries.";
        };
    }
}
