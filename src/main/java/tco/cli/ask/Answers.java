package tco.cli.ask;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import tco.cli.console.UsageException;
import tco.cli.option.ScenarioOptions;
import tco.model.Privacy;
import tco.profile.Listing;
import tco.profile.ProfileBook;
import tco.profile.catalog.Group;
import tco.text.Nearest;
import tco.text.NumberText;

/// What a person said to the six questions.
public record Answers(
        int developers,
        boolean agentic,
        Volume volume,
        Privacy privacy,
        List<OwnedMachines.Owned> machines,
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
                OwnedMachines.of(
                        said.getOrDefault(Question.MACHINES, Question.MACHINES.usual()), book),
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
                                                + said
                                                + "' is no number of developers (1 to "
                                                + MOST_DEVELOPERS
                                                + ")"));
    }

    private static boolean agentic(String said) {
        return switch (said.toLowerCase(Locale.ROOT)) {
            case "yes", "y" -> true;
            case "no", "n" -> false;
            default -> throw new UsageException("'" + said + "' is no answer (yes or no)");
        };
    }

    private static Privacy privacy(String said) {
        return ScenarioOptions.PRIVACY
                .of(said)
                .orElseThrow(() ->
                        new UsageException("'" + said + "' is no answer (any, rented or stays)"));
    }

    private static String country(String said, ProfileBook book) {
        String id = said.toLowerCase(Locale.ROOT);
        List<String> known = book.list(Group.ELECTRICITY).stream().map(Listing::id).toList();
        if (!known.contains(id)) {
            throw new UsageException(
                    "no electricity price of '"
                            + said
                            + "' ("
                            + (id.length() > 2
                                    ? Nearest.hintOrAll(id, known)
                                    : "one of " + String.join(", ", known))
                            + ")");
        }
        return id;
    }
}
