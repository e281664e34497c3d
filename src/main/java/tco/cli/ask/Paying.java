package tco.cli.ask;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tco.profile.catalog.Group;

/// What a person pays for now.
public sealed interface Paying {
    /// Whole seats of a plan.
    record Seats(String plan, int seats) implements Paying {}

    /// The tokens of a model.
    ///
    /// @param usd dollars a month
    /// @param developers who share the bill, where the answer says it
    record Api(String model, double usd, Optional<Integer> developers) implements Paying {}

    /// Machines that are there.
    ///
    /// @param developers who share the machines, where the answer says it
    record Own(List<OwnedMachine> machines, Optional<Integer> developers) implements Paying {
        public Own {
            machines = List.copyOf(machines);
        }
    }

    record Nothing(int developers) implements Paying {}

    /// A number of machines of one profile, which somebody has already.
    record OwnedMachine(String id, int count) {}

    /// The kinds of it, each with the question that follows.
    enum Kind {
        SEATS(
                "seats",
                "Which plan, and how many seats (such as claude-max-5x 4)?",
                "claude-max-5x 1"),
        API(
                "api",
                "Which model, and how many dollars a month (as claude-sonnet-5 $900 for 5 devs)?",
                "claude-sonnet-5 $200"),
        OWN(
                "own",
                "Which machine (as m4-max-128gb, rtx-5090:2, or m4-max-128gb for 5 devs)?",
                "m4-max-128gb"),
        NOTHING("nothing", "How many developers?", "1");

        private final String key;
        private final String which;
        private final String usual;

        Kind(String key, String which, String usual) {
            this.key = key;
            this.which = which;
            this.usual = usual;
        }

        String key() {
            return key;
        }

        String which() {
            return which;
        }

        String usual() {
            return usual;
        }

        /// The profiles that the question that follows asks for.
        Optional<Group> named() {
            return switch (this) {
                case SEATS -> Optional.of(Group.PLANS);
                case API -> Optional.of(Group.PRICING);
                case OWN -> Optional.of(Group.HARDWARE);
                case NOTHING -> Optional.empty();
            };
        }

        static Kind of(String said) {
            return Answers.word(said, List.of(values()), Kind::key);
        }

        static List<String> keys() {
            return Stream.of(values()).map(Kind::key).toList();
        }
    }
}
