package tco.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Optional;
import tco.engine.cost.ExactLines;
import tco.engine.cost.Monthly;
import tco.model.Case;
import tco.model.Component;
import tco.model.Scenario;
import tco.testing.Project;

/// One option of a small scenario, worked out by hand.
final class Worked {
    private static final String SERVES =
            "serves: [{model: qwen, decode_tok_s: 100, prefill_tok_s: 1000}]\n";
    static final String API =
            """
            kind: api
            provider: somebody
            models:
              - {id: api, quality: frontier, input: 3, output: 15, cache_read: 0.3, cache_write: 3.75}
            """;

    private final Scenario scenario;
    private final OptionResult result;
    private Case at = Case.TYPICAL;

    private Worked(Scenario scenario, OptionResult result) {
        this.scenario = scenario;
        this.result = result;
    }

    /// A machine of $3,600 that draws 500 W, with more keys.
    static String owned(String more) {
        return "kind: owned\nid: box\nprice_usd: 3600\npower: {load_watts: 500, idle_watts: 50}\n"
                + SERVES
                + more
                + "\n";
    }

    /// A machine at $2 an hour, with more keys.
    static String rented(String more) {
        return "kind: rented\nid: box\nhourly_usd: 2\n" + SERVES + more + "\n";
    }

    static String scenario(String workload, String option) {
        return "---\nkind: scenario\nid: all\nassumptions: {ops_hours: 0}\nworkload: {"
                + workload
                + "}\noptions:\n  - "
                + option
                + "\n";
    }

    static Worked of(Path directory, String profiles, String workload, String option) {
        String text = profiles + scenario(workload, option);
        Comparison comparison = Tco.compare(Project.load(directory, text).scenario());
        return new Worked(comparison.scenario(), comparison.results().getFirst());
    }

    static Worked of(Path directory, String profiles, String workload) {
        String id =
                profiles.contains("kind: owned") || profiles.contains("kind: rented")
                        ? "box"
                        : "api";
        return of(directory, profiles, workload, profiles.contains("kind: plan") ? "plan" : id);
    }

    Worked at(Case other) {
        at = other;
        return this;
    }

    OptionResult result() {
        return result;
    }

    Monthly monthly() {
        return result.monthly().at(at);
    }

    Worked costs(Component line, double usd) {
        assertThat(monthly().bill().usd(line)).as(line.key()).isCloseTo(usd, near(usd));
        exactLine(line)
                .ifPresent(exact ->
                        assertThat(exact).as("%s, exactly", line.key()).isCloseTo(usd, near(usd)));
        return this;
    }

    /// The line by its component's exact form, where machines have it.
    private Optional<Double> exactLine(Component line) {
        return monthly()
                .usage()
                .map(use -> ExactLines.of(result.option(), use, scenario.corner(at)).get(line));
    }

    Worked total(double usd) {
        assertThat(monthly().usd()).as("total").isCloseTo(usd, near(usd));
        return this;
    }

    Worked units(double units) {
        assertThat(monthly().units().count()).as("units").isEqualTo(units);
        return this;
    }

    Worked serves(double share) {
        assertThat(monthly().servedShare()).as("served").isCloseTo(share, near(share));
        return this;
    }

    Worked upfront(double usd) {
        assertThat(monthly().upfrontUsd()).as("upfront").isCloseTo(usd, near(usd));
        return this;
    }

    Worked capacity(double tokens) {
        double capacity = monthly().usage().orElseThrow().capacityTokens();
        assertThat(capacity).as("capacity").isCloseTo(tokens, near(tokens));
        return this;
    }

    private static org.assertj.core.data.Offset<Double> near(double value) {
        return within(Math.max(1e-9, Math.abs(value) * 1e-12));
    }
}
