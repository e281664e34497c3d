package tco.cli.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tco.cli.Program;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Usage replayed against the windows of plans; the first example is worked out by hand.
class PlanFitTest {
    private static final Path BY_HAND =
            Path.of("src/test/resources/usage/cases/e03-profile-worked-by-hand");
    private static final String PLANS =
            """
            kind: plan
            id: two-windows
            usd_per_seat: 20
            included_usd: 10
            windows: [{hours: 5, included_usd: 0.10}, {hours: 168, included_usd: 1}]
            rates_model: claude-sonnet-4-6
            overage: api
            source: made up for this test
            as_of: 2026-05-01
            ---
            kind: plan
            id: month-only
            usd_per_seat: 30
            included_usd: 30.416666666666668
            rates_model: claude-sonnet-4-6
            overage: blocked
            source: made up for this test
            as_of: 2026-05-01
            """;

    @TempDir private Path folder;

    @BeforeEach
    void write_plans() throws IOException {
        Files.writeString(folder.resolve("plans.yaml"), PLANS);
    }

    private Program.Result run(String from, String... plans) {
        List<String> arguments = new ArrayList<>(List.of("usage", "--from", from));
        arguments.addAll(List.of("--timezone", "UTC", "--profiles", "plans.yaml"));
        for (String plan : plans) {
            arguments.addAll(List.of("--plan", plan));
        }
        arguments.addAll(List.of("--format", "json"));
        return Program.in(folder, Map.of(), arguments);
    }

    private JsonNode plan(String from, String plan) {
        Program.Result result = run(from, plan);
        assertThat(result.exit()).as(result.err()).isZero();
        return JsonMapper.shared().readTree(result.out()).get("plans").get(0);
    }

    private JsonNode events(String plan, String... rows) throws IOException {
        Files.writeString(
                folder.resolve("events.csv"),
                "time,model,uncached_input,requests,user\n" + String.join("\n", rows) + "\n");
        return plan("events.csv", plan);
    }

    @Test
    void one_request_came_while_a_window_was_full() {
        JsonNode found = plan(BY_HAND.toAbsolutePath().toString(), "two-windows");
        assertThat(found)
                .isEqualTo(
                        JsonMapper.shared()
                                .readTree(
                                        """
                                        {"id": "two-windows", "users": 1, "windows": [
                                          {"hours": 5, "included_usd": 0.1, "opened": 3, "full": 3,
                                           "peak_usd": 0.86478},
                                          {"hours": 168, "included_usd": 1, "opened": 1, "full": 1,
                                           "peak_usd": 1.27643}],
                                         "requests_over": 1, "tokens_over": 13000,
                                         "usd_over": 0.025, "monthly_usd": 20.2534722222,
                                         "verdict": "over"}
                                        """));
    }

    /// Seven dollars a week; what crosses the limit is served still, and five hours are only shown.
    @Test
    void a_plan_without_windows_gets_a_week_of_its_month() throws IOException {
        String first = "2026-10-05T09:00:00Z,claude-sonnet-4-6,2333333,1,a";
        JsonNode below = events("month-only", first);
        assertThat(below.get("verdict").asString()).isEqualTo("fits");
        assertThat(below.get("windows").get(0).get("included_usd").isNull()).isTrue();
        JsonNode week = below.get("windows").get(1);
        assertThat(week.get("included_usd").asDouble()).isEqualTo(7);
        assertThat(week.get("estimate").asBoolean()).isTrue();
        assertThat(week.get("full").asLong()).isZero();

        String crossing = "2026-10-05T10:00:00Z,claude-sonnet-4-6,1,1,a";
        JsonNode crossed = events("month-only", first, crossing);
        assertThat(crossed.get("verdict").asString()).isEqualTo("fits");
        assertThat(crossed.get("windows").get(1).get("full").asLong()).isEqualTo(1);

        JsonNode over =
                events("month-only", first, crossing, "2026-10-12T08:59:59Z,gpt-5.5,10,1,a");
        assertThat(over.get("requests_over").asLong()).isEqualTo(1);
        assertThat(over.get("monthly_usd").asDouble()).isEqualTo(30);
        JsonNode next =
                events("month-only", first, crossing, "2026-10-12T09:00:00Z,gpt-5.5,10,1,a");
        assertThat(next.get("requests_over").asLong()).isZero();
        assertThat(next.get("windows").get(1).get("opened").asLong()).isEqualTo(2);
    }

    @Test
    void each_person_has_a_seat_and_windows_of_their_own() throws IOException {
        JsonNode found =
                events(
                        "month-only",
                        "2026-10-05T09:00:00Z,claude-sonnet-4-6,2400000,1,a",
                        "2026-10-05T09:00:01Z,claude-sonnet-4-6,2400000,1,b",
                        "2026-10-05T09:00:02Z,claude-sonnet-4-6,10,1,b");
        assertThat(found.get("users").asLong()).isEqualTo(2);
        assertThat(found.get("monthly_usd").asDouble()).isEqualTo(60);
        assertThat(found.get("requests_over").asLong()).isEqualTo(1);
        assertThat(found.get("windows").get(1).get("opened").asLong()).isEqualTo(2);
    }

    @Test
    void sums_cannot_be_replayed_and_unknown_models_are_worth_those_of_the_plan()
            throws IOException {
        assertThat(events("month-only", "2026-10-05T09:00:00Z,gpt-5.5,10,4,a").get("verdict"))
                .hasToString("\"unknown\"");
        JsonNode unknown = events("month-only", "2026-10-05T09:00:00Z,nobody-knows,1000000,1,a");
        assertThat(unknown.get("windows").get(1).get("peak_usd").asDouble()).isEqualTo(3);
        assertThat(unknown.get("verdict").asString()).isEqualTo("fits");
    }

    @Test
    void a_plan_that_there_is_none_of_is_wrong_usage() {
        run(BY_HAND.toAbsolutePath().toString(), "two-window")
                .isRefused("--plan: unknown plan 'two-window' (did you mean two-windows?)");
    }

    @Test
    void a_window_needs_its_length_and_what_it_includes() throws IOException {
        Files.writeString(
                folder.resolve("plans.yaml"),
                PLANS.replace("{hours: 5, included_usd: 0.10}", "{hours: 0}, 3"));
        Program.Result result =
                Program.in(folder, Map.of(), List.of("profiles", "validate", "plans.yaml"));
        assertThat(result.exit()).isNotZero();
        assertThat(result.out() + result.err())
                .contains("windows.0.hours")
                .contains("windows.0.included_usd")
                .contains("windows.1");
    }
}
