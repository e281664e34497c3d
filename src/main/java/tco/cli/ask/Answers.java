package tco.cli.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import tco.cli.console.UsageException;
import tco.cli.option.ScenarioOptions;
import tco.model.Privacy;
import tco.profile.ProfileBook;
import tco.profile.ProfileBook.Listing;
import tco.profile.catalog.Group;
import tco.text.Nearest;
import tco.text.NumberText;

/// What a person said to the six questions.
public record Answers(
        int developers,
        boolean agentic,
        Volume volume,
        Privacy privacy,
        List<Owned> machines,
        String country) {
    private static final int MOST_DEVELOPERS = 100_000;

    public Answers {
        machines = List.copyOf(machines);
    }

    static Answers of(Map<Question, String> said, ProfileBook book) {
        return new Answers(
                developers(said.getOrDefault(Question.DEVELOPERS, Question.DEVELOPERS.usual())),
                agentic(said.getOrDefault(Question.AGENTIC, Question.AGENTIC.usual())),
                Volume.of(said.getOrDefault(Question.VOLUME, Question.VOLUME.usual())),
                privacy(said.getOrDefault(Question.PRIVACY, Question.PRIVACY.usual())),
                Owned.all(said.getOrDefault(Question.MACHINES, Question.MACHINES.usual()), book),
                country(said.getOrDefault(Question.COUNTRY, Question.COUNTRY.usual()), book));
    }

    /// Refuses what is no answer to a question.
    static void check(Question question, String said, ProfileBook book) {
        of(Map.of(question, said), book);
    }

    private static int developers(String said) {
        return (int)
                NumberText.whole(said, 1, MOST_DEVELOPERS)
                        .orElseThrow(() ->
                                new UsageException(
                                        "'"
                                                + Nearest.shortened(said)
                                                + "' is no number of developers (1 to "
                                                + MOST_DEVELOPERS
                                                + ")"));
    }

    private static boolean agentic(String said) {
        return switch (said.toLowerCase(Locale.ROOT)) {
            case "yes", "y" -> true;
            case "no", "n" -> false;
            default ->
                    throw new UsageException(
                            "'" + Nearest.shortened(said) + "' is no answer (yes or no)");
        };
    }

    private static Privacy privacy(String said) {
        return ScenarioOptions.PRIVACY
                .of(said)
                .orElseThrow(() ->
                        new UsageException(
                                "'"
                                        + Nearest.shortened(said)
                                        + "' is no answer (any, rented or stays)"));
    }

    private static String country(String said, ProfileBook book) {
        String id = said.toLowerCase(Locale.ROOT);
        List<String> known = book.list(Group.ELECTRICITY).stream().map(Listing::id).toList();
        if (!known.contains(id)) {
            throw new UsageException(
                    "no electricity price of '"
                            + Nearest.shortened(said)
                            + "' ("
                            + (id.length() > 2
                                    ? Nearest.hintOrAll(id, known)
                                    : "one of " + String.join(", ", known))
                            + ")");
        }
        return id;
    }

    /// How much is used a month, as far as a person knows it.
    sealed interface Volume {
        String EXPECTED = "$200 a month, 40M tokens, or unknown";

        /// Tokens, as a number or range of the command line.
        record Tokens(String text) implements Volume {}

        /// What is paid to an API.
        record Spend(double usd) implements Volume {}

        record Unknown() implements Volume {}

        static Volume of(String said) {
            if (said.toLowerCase(Locale.ROOT).equals("unknown")) {
                return new Unknown();
            }
            if (said.startsWith("$")) {
                OptionalDouble usd = NumberText.parse(said.substring(1));
                if (usd.isEmpty() || !(usd.getAsDouble() > 0)) {
                    throw wrong(said);
                }
                return new Spend(usd.getAsDouble());
            }
            for (String end : said.split("\\.\\.", -1)) {
                if (NumberText.parse(end).isEmpty()) {
                    throw wrong(said);
                }
            }
            return new Tokens(said);
        }

        private static UsageException wrong(String said) {
            return new UsageException(
                    "'" + Nearest.shortened(said) + "' is no volume (" + EXPECTED + ")");
        }
    }

    /// A number of machines of one profile, which somebody has already.
    record Owned(String id, int count) {
        private static final int MOST = 1_000;

        /// `none`, or ids parted by commas, each with `:COUNT` where there are several.
        static List<Owned> all(String said, ProfileBook book) {
            List<Owned> machines = new ArrayList<>();
            if (said.equals("none")) {
                return machines;
            }
            List<String> known =
                    book.list(Group.HARDWARE).stream()
                            .filter(machine -> machine.kind().equals("owned"))
                            .map(Listing::id)
                            .toList();
            for (String part : said.split(",", -1)) {
                Owned owned = of(part.strip());
                if (!known.contains(owned.id)) {
                    throw new UsageException(
                            "no machine to own is named '"
                                    + Nearest.shortened(owned.id)
                                    + "' ("
                                    + Nearest.hint(
                                            owned.id, known, "an id of tco profiles list, or none")
                                    + ")");
                }
                if (machines.stream().anyMatch(other -> other.id.equals(owned.id))) {
                    throw new UsageException(
                            owned.id + " twice (two of one are " + owned.id + ":2)");
                }
                machines.add(owned);
            }
            return machines;
        }

        private static Owned of(String part) {
            int colon = part.indexOf(':');
            if (colon < 0) {
                return new Owned(part, 1);
            }
            long count =
                    NumberText.whole(part.substring(colon + 1), 1, MOST)
                            .orElseThrow(() ->
                                    new UsageException(
                                            "'"
                                                    + Nearest.shortened(part)
                                                    + "' is no number of machines (such as ID:2)"));
            return new Owned(part.substring(0, colon), (int) count);
        }
    }
}
