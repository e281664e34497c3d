package tco.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tco.profile.Profiles.Loaded;
import tco.profile.catalog.BuiltInProfiles;
import tco.profile.catalog.Group;
import tco.profile.yaml.Node;
import tco.testing.Project;

/// What must be true of shipped figures beyond their form: physics, and our own rules
/// (docs/profiles.md).
class ShippedFiguresTest {
    private static final double MID_HIGH = 72;
    private static final double FRONTIER = 74;
    private static final double MID = 55;

    @TempDir Path directory;

    private static final BuiltInProfiles SHIPPED = BuiltInProfiles.open();

    /// A speed above what bandwidth and arithmetic allow was measured otherwise, or is a slip.
    @Test
    void no_machine_writes_or_reads_faster_than_its_hardware_allows() {
        StringBuilder options = new StringBuilder();
        for (String id : SHIPPED.ids(Group.HARDWARE)) {
            int serving = 0;
            for (String name : servings(id)) {
                options.append(
                        "  - {id: %s-%d, machine: %s, serving: %s}\n"
                                .formatted(id, serving, id, name));
                serving++;
            }
        }
        Loaded loaded =
                Project.in(directory)
                        .file(
                                "tco.yaml",
                                """
                                kind: scenario
                                id: all
                                workload: {tokens: 10M}
                                source: test
                                as_of: 2026-01-01
                                options:
                                """
                                        + options)
                        .scenario("all")
                        .load();
        assertThat(loaded.scenario().options()).hasSizeGreaterThan(50);
        assertThat(loaded.warnings()).filteredOn(line -> !line.contains("article-")).isEmpty();
    }

    private static List<String> servings(String machine) {
        List<String> names = new ArrayList<>();
        Node serves = SHIPPED.find(Group.HARDWARE, machine).orElseThrow().entries().get("serves");
        if (serves instanceof Node.Sequence list) {
            for (Node item : list.items()) {
                Node.Mapping serving = (Node.Mapping) item;
                text(serving, "id").or(() -> text(serving, "model")).ifPresent(names::add);
            }
        }
        return names;
    }

    /// Of a score of SWE-bench Verified: 72 or more is mid-high, 55 or more mid, less basic, unless
    /// another benchmark says more; frontier needs 74. Of a range its middle counts. What departs
    /// from that says so in a note, and what has a score has a tier.
    @Test
    void a_tier_follows_from_its_score() {
        List<String> wrong = new ArrayList<>();
        for (Group group : List.of(Group.PRICING, Group.MODELS)) {
            for (String id : SHIPPED.ids(group)) {
                Node.Mapping profile = SHIPPED.find(group, id).orElseThrow();
                Optional<Double> score = score(profile);
                Optional<String> tier = text(profile, "quality");
                boolean excused = String.valueOf(profile.entries().get("notes")).contains("tier");
                if (score.isPresent() && tier.isEmpty()) {
                    wrong.add(id + " has a score, and no tier");
                }
                if (score.isPresent() && tier.isPresent() && !excused) {
                    double points = score.get();
                    boolean follows =
                            switch (tier.get()) {
                                case "frontier" -> points >= FRONTIER;
                                case "mid-high" -> points >= MID_HIGH;
                                case "mid" -> points >= MID && points < MID_HIGH;
                                default -> points < MID;
                            };
                    if (!follows) {
                        wrong.add(id + ": " + points + " is no " + tier.get());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static Optional<Double> score(Node.Mapping profile) {
        if (profile.entries().get("scores") instanceof Node.Mapping scores
                && scores.entries().get("SWE-bench Verified") instanceof Node.Mapping score) {
            return text(score, "value")
                    .map(Double::valueOf)
                    .or(() ->
                            text(score, "low")
                                    .flatMap(low ->
                                            text(score, "high")
                                                    .map(high ->
                                                            (Double.parseDouble(low)
                                                                            + Double.parseDouble(
                                                                                    high))
                                                                    / 2)));
        }
        return Optional.empty();
    }

    private static Optional<String> text(Node.Mapping mapping, String key) {
        return mapping.entries().get(key) instanceof Node.Scalar said
                ? Optional.of(said.text())
                : Optional.empty();
    }

    /// An alias means one model, and never one that has the name as its id.
    @Test
    void no_two_prices_share_a_name() {
        List<String> names = new ArrayList<>(SHIPPED.ids(Group.PRICING));
        for (String id : SHIPPED.ids(Group.PRICING)) {
            if (SHIPPED.find(Group.PRICING, id).orElseThrow().entries().get("aliases")
                    instanceof Node.Sequence aliases) {
                aliases.items().forEach(alias -> names.add(((Node.Scalar) alias).text()));
            }
        }
        assertThat(names).doesNotHaveDuplicates();
    }
}
