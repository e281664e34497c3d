package tco.cli.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tco.cli.ask.Paying.Api;
import tco.cli.ask.Paying.Nothing;
import tco.cli.ask.Paying.Own;
import tco.cli.ask.Paying.OwnedMachine;
import tco.cli.ask.Paying.Seats;
import tco.cli.console.UsageException;
import tco.model.Quality;
import tco.model.Requirements.Privacy;
import tco.model.Today.LimitsHit;
import tco.profile.OptionNames;
import tco.profile.ProfileBook;
import tco.profile.ProfileBook.Listing;
import tco.profile.catalog.Group;
import tco.profile.yaml.ProfileException;
import tco.text.DollarText;
import tco.text.Nearest;
import tco.text.NumberText;

/// What a person said to the questions.
///
/// @param limits how often the seats of a plan are used up
/// @param machines what is owned, whether or not it is what is paid for
/// @param opsHourlyUsd what an hour of upkeep costs; 0 where it does not count
/// @param country the id of a price of electricity
public record Answers(
        Paying paying,
        LimitsHit limits,
        Tier tier,
        List<OwnedMachine> machines,
        double opsHourlyUsd,
        Privacy privacy,
        String country) {
    /// `claude-sonnet-5 $900 for 5 developers`: what is paid for, and who shares it.
    private static final Pattern SHARED =
            Pattern.compile("(.*\\S)\\s+for\\s+(\\S+)(?:\\s+dev(?:eloper)?s?)?\\s*");

    private static final int MOST_DEVELOPERS = 100_000;
    private static final int MOST_MACHINES = 1_000;
    private static final double MOST_AN_HOUR = 10_000;

    public Answers {
        machines = List.copyOf(machines);
    }

    /// Which models are good enough.
    sealed interface Tier {
        /// That of what is paid for now.
        record Same() implements Tier {}

        record Any() implements Tier {}

        record AtLeast(Quality quality) implements Tier {}

        static Tier of(String said) {
            return switch (said.toLowerCase(Locale.ROOT)) {
                case "same" -> new Same();
                case "any" -> new Any();
                default -> new AtLeast(word(said, List.of(Quality.values()), Quality::key));
            };
        }
    }

    /// Reads all answers; one that is none ends the run.
    ///
    /// @param said the text of the answer to each question
    static Answers of(Function<Question, String> said, ProfileBook book) {
        Paying paying =
                paying(
                        Paying.Kind.of(said.apply(Question.PAYING)),
                        said.apply(Question.WHICH),
                        book);
        return new Answers(
                paying,
                word(said.apply(Question.LIMITS), List.of(LimitsHit.values()), LimitsHit::key),
                Tier.of(said.apply(Question.QUALITY)),
                paying instanceof Own own
                        ? own.machines()
                        : machines(said.apply(Question.MACHINES), book),
                opsHourlyUsd(said.apply(Question.TIME)),
                word(said.apply(Question.PRIVACY), List.of(Privacy.values()), Privacy::key),
                country(said.apply(Question.COUNTRY), book));
    }

    private static Paying paying(Paying.Kind kind, String which, ProfileBook book) {
        Matcher shared = SHARED.matcher(which);
        boolean isShared = (kind == Paying.Kind.API || kind == Paying.Kind.OWN) && shared.matches();
        String text = (isShared ? shared.group(1) : which).strip();
        Optional<Integer> developers =
                isShared
                        ? Optional.of(whole(shared.group(2), MOST_DEVELOPERS, "developers"))
                        : Optional.empty();
        int blank = text.lastIndexOf(' ');
        String name = blank < 0 ? text : text.substring(0, blank).strip();
        String amount = blank < 0 ? "" : text.substring(blank + 1);
        return switch (kind) {
            case SEATS ->
                    new Seats(
                            id(name, book.list(Group.PLANS), "plan"),
                            amount.isEmpty() ? 1 : whole(amount, MOST_DEVELOPERS, "seats"));
            case API ->
                    new Api(
                            id(name, book.list(Group.PRICING), "model of an API"),
                            positive(DollarText.parse(amount))
                                    .orElseThrow(() ->
                                            new UsageException(
                                                    "'"
                                                            + Nearest.shortened(text)
                                                            + "' names no dollars a month (such as"
                                                            + " claude-sonnet-5 $900)")),
                            developers);
            case OWN -> new Own(machines(text, book), developers);
            case NOTHING -> new Nothing(whole(text, MOST_DEVELOPERS, "developers"));
        };
    }

    private static Optional<Double> positive(OptionalDouble usd) {
        return usd.stream().boxed().filter(each -> each > 0).findFirst();
    }

    private static int whole(String said, int most, String what) {
        return (int)
                NumberText.whole(said, 1, most)
                        .orElseThrow(() ->
                                new UsageException(
                                        "'"
                                                + Nearest.shortened(said)
                                                + "' is no number of "
                                                + what
                                                + " (1 to "
                                                + most
                                                + ")"));
    }

    /// One of a few words, in any case of letters.
    static <T> T word(String said, List<T> values, Function<T, String> key) {
        String text = said.strip().toLowerCase(Locale.ROOT);
        return values.stream()
                .filter(value -> key.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() ->
                        new UsageException(
                                "'"
                                        + Nearest.shortened(said)
                                        + "' is no answer (one of "
                                        + String.join(", ", values.stream().map(key).toList())
                                        + ")"));
    }

    /// `none`, or names parted by commas, each with `:COUNT` where there are several.
    private static List<OwnedMachine> machines(String said, ProfileBook book) {
        List<OwnedMachine> machines = new ArrayList<>();
        if (said.strip().equalsIgnoreCase("none")) {
            return machines;
        }
        for (String part : said.split(",", -1)) {
            OwnedMachine owned = machine(part.strip(), book);
            if (machines.stream().anyMatch(other -> other.id().equals(owned.id()))) {
                throw new UsageException(
                        owned.id() + " twice (two of one are " + owned.id() + ":2)");
            }
            machines.add(owned);
        }
        return machines;
    }

    private static OwnedMachine machine(String part, ProfileBook book) {
        int colon = part.indexOf(':');
        String name = colon < 0 ? part : part.substring(0, colon);
        int count = colon < 0 ? 1 : whole(part.substring(colon + 1), MOST_MACHINES, "machines");
        return new OwnedMachine(id(name, owned(book), "machine to own"), count);
    }

    /// The machines that a person may own.
    static List<Listing> owned(ProfileBook book) {
        return book.list(Group.HARDWARE).stream()
                .filter(machine -> machine.kind().equals("owned"))
                .toList();
    }

    private static String id(String said, List<Listing> profiles, String what) {
        try {
            Optional<String> meant = OptionNames.among(profiles, said);
            if (meant.isPresent()) {
                return meant.get();
            }
        } catch (ProfileException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        List<String> ids = profiles.stream().map(Listing::id).toList();
        throw new UsageException(
                "no "
                        + what
                        + " is named '"
                        + Nearest.shortened(said)
                        + "' ("
                        + Nearest.hint(said, ids, "an id of tco profiles list")
                        + ")");
    }

    private static double opsHourlyUsd(String said) {
        if (said.strip().equalsIgnoreCase("no")) {
            return 0;
        }
        return positive(DollarText.parse(said.strip()))
                .filter(usd -> usd <= MOST_AN_HOUR)
                .orElseThrow(() ->
                        new UsageException(
                                "'"
                                        + Nearest.shortened(said)
                                        + "' is no price of an hour ($64, or no)"));
    }

    /// The id or the name of a country.
    private static String country(String said, ProfileBook book) {
        String text = said.strip();
        List<Listing> countries = book.list(Group.ELECTRICITY);
        Optional<Listing> named =
                countries.stream()
                        .filter(listing ->
                                listing.name().equalsIgnoreCase(text)
                                        || listing.id().equalsIgnoreCase(text))
                        .findFirst();
        if (named.isPresent()) {
            return named.get().id();
        }
        List<String> known =
                text.length() > 2
                        ? countries.stream().map(Listing::name).toList()
                        : countries.stream().map(Listing::id).toList();
        throw new UsageException(
                "no electricity price of '"
                        + Nearest.shortened(said)
                        + "' ("
                        + Nearest.hintOrAll(text, known)
                        + ")");
    }
}
