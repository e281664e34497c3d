package tco.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tco.model.Component.OVERAGE;
import static tco.model.Component.SEATS;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tco.engine.project.Projection.ProjectedOption;
import tco.engine.project.ProjectionTerms;
import tco.engine.project.Projector;
import tco.model.Case;
import tco.testing.Project;

/// Quotas that belong to a person or to a team, and limits of what may be paid above them (model
/// 7). Output costs $10 a million tokens, so that a million tokens are worth $10.
class PlanQuotaTest {
    private static final String API =
            "kind: api\nprovider: somebody\nmodels: [{id: api, input: 10, output: 10}]\n";

    @TempDir Path directory;

    private Worked plan(String keys, String workload) {
        String plan = "kind: plan\nid: plan\nrates_model: api\n" + keys + "\n---\n";
        return Worked.of(directory, plan + API, workload);
    }

    /// Two developers whose use is worth 2,219.98 and 246.67; a seat of $100 includes 1,350.
    @Test
    void what_one_developer_leaves_is_not_the_others() {
        String keys = "usd_per_seat: 100\nincluded_usd: 1350\noverage: api\n";
        String shares = "developer_shares: [0.899998, 0.100002]";
        double heavy = 2466.65 * 0.899998;
        plan(keys, "tokens: 246_665_000, " + shares)
                .costs(SEATS, 200)
                .costs(OVERAGE, heavy - 1350)
                .units(2);
        assertThat(200 + heavy - 1350).isCloseTo(1069.98, within(0.005));
        plan(keys + "pooled: true", "tokens: 246_665_000, " + shares).total(200);
        plan(keys, "tokens: 246_665_000, developers: 2").total(200);
    }

    @Test
    void seats_that_nobody_uses_include_nothing() {
        // five seats at $30 with $100 each, two developers with $400 of use
        String keys = "usd_per_seat: 30\nmin_seats: 5\nincluded_usd: 100\noverage: api\n";
        plan(keys, "tokens: 40M, developers: 2").total(150 + 200);
        plan(keys + "pooled: true", "tokens: 40M, developers: 2").total(150);
    }

    @Test
    void a_spread_of_use_makes_some_pay_while_others_have_quota_left() {
        // s = 1, n = 2: the quantiles 0.25 and 0.75 at sigma = sqrt(ln 2)
        double sigma = Math.sqrt(Math.log(2));
        double heavy = Math.exp(sigma * 0.6744897501960817);
        double light = Math.exp(-sigma * 0.6744897501960817);
        double share = heavy / (heavy + light);
        String keys = "usd_per_seat: 20\nincluded_usd: 100\noverage: api";
        plan(keys, "tokens: 20M, developers: 2, usage_spread: 1").costs(OVERAGE, 200 * share - 100);
        plan(keys, "tokens: 20M, developers: 2, usage_spread: 0").costs(OVERAGE, 0);
        plan(keys, "tokens: 20M, developers: 1, usage_spread: 1").costs(OVERAGE, 100);
    }

    @Test
    void a_team_of_any_size_uses_the_whole() {
        String keys = "usd_per_seat: 0\nincluded_usd: 0\noverage: api";
        for (String developers : new String[] {"1", "7", "999", "1000", "1001", "1e6"}) {
            plan(keys, "tokens: 20M, usage_spread: 2, developers: " + developers).total(200);
        }
    }

    @Test
    void measured_shares_stand_for_a_team_of_another_size() {
        String keys = "usd_per_seat: 0\nincluded_usd: 50\noverage: api";
        String shares = "tokens: 20M, developer_shares: [0.7, 0.1, 0.1, 0.1]";
        plan(keys, shares).costs(OVERAGE, 140 - 50).units(4);
        String text =
                "kind: plan\nid: plan\nrates_model: api\n"
                        + keys
                        + "\n---\n"
                        + API
                        + Worked.scenario(shares, "{use: plan, workload: {developers: 2}}");
        // the quantiles 0.75 and 0.25 lie at the second and the fourth share: equal
        assertThat(Tco.compare(Project.load(directory, text).scenario()).results().getFirst())
                .satisfies(result -> assertThat(result.usd(Case.TYPICAL)).isEqualTo(100));
    }

    /// A seat of $19 that includes as much; the use is worth $100.
    @ParameterizedTest
    @CsvSource({
        "30, 49, 0.49",
        "0, 19, 0.19",
        "80.99, 99.99, 0.9999",
        "81, 100, 1",
        "500, 100, 1",
    })
    void a_limit_ends_what_is_paid_and_served(double limit, double usd, double served) {
        String keys =
                "usd_per_seat: 19\nincluded_usd: 19\noverage: api\noverage_limit_usd: " + limit;
        plan(keys, "tokens: 10M").total(usd).serves(served);
    }

    @Test
    void a_limit_is_each_developers_or_the_pools() {
        // 80 and 20 of use, 19 included, 30 more at most: 31 unmet
        String keys = "usd_per_seat: 19\nincluded_usd: 19\noverage: api\noverage_limit_usd: 30\n";
        String shares = "tokens: 10M, developer_shares: [0.8, 0.2]";
        plan(keys, shares).costs(OVERAGE, 31).serves(0.69);
        plan(keys + "pooled: true", shares).costs(OVERAGE, 60).serves(0.98);
    }

    @Test
    void a_limit_of_dollars_ends_a_quota_of_tokens() {
        // 4M included of 10M, and $30 pay for 3M more
        String keys = "usd_per_seat: 19\nincluded_tokens: 4M\noverage: api\noverage_limit_usd: 30";
        plan(keys, "tokens: 10M").costs(OVERAGE, 30).serves(0.7);
    }

    @Test
    void a_quota_of_tokens_counts_those_that_the_model_needs() {
        String twice = API.replace("output: 10", "output: 10, token_factor: 2");
        String plan =
                """
                kind: plan
                id: plan
                usd_per_seat: 19
                included_tokens: 5M
                rates_model: api
                overage: api
                ---
                """;
        // 20M needed, 15M of them above the quota
        Worked.of(directory, plan + twice, "tokens: 10M").costs(OVERAGE, 150);
    }

    @ParameterizedTest
    @CsvSource({"19, 19%", "10, 10%", "20, 20%", "29, 29%", "57, 57%"})
    void a_share_of_whole_per_cent_reads_so(double included, String percent) {
        Worked worked =
                plan(
                        "usd_per_seat: 1\nincluded_usd: " + included + "\noverage: blocked",
                        "tokens: 10M");
        assertThat(worked.result().excludedBecause())
                .hasValue("serves " + percent + " of the demand");
    }

    @Test
    void a_full_quota_serves_the_whole_of_any_even_team() {
        for (int developers = 1; developers <= 60; developers++) {
            plan(
                            "usd_per_seat: 0\nincluded_tokens: 30\noverage: blocked",
                            "tokens: " + 30 * developers + ", developers: " + developers)
                    .serves(1);
        }
    }

    @Test
    void a_year_paid_at_once_costs_less_a_month() {
        String keys = "usd_per_seat: 25\nusd_per_seat_yearly: 20\nincluded_usd: 1000\noverage: api";
        plan(keys, "tokens: 0, developers: 4").total(100);
        assertThat(yearly(keys)).isEqualTo(80);
        assertThat(yearly("usd_per_seat: 25\nincluded_usd: 1000\noverage: api")).isEqualTo(100);
    }

    private double yearly(String keys) {
        return Tco.compare(Project.load(directory, text(keys)).scenario())
                .results()
                .getFirst()
                .usd(Case.TYPICAL);
    }

    private static String text(String keys) {
        return "kind: plan\nid: plan\nrates_model: api\n"
                + keys
                + "\n---\n"
                + API
                + Worked.scenario("tokens: 0, developers: 4", "plan")
                        .replace("ops_hours: 0", "plan_billing: yearly");
    }

    private ProjectedOption projected(String keys, int months) {
        return Projector.project(
                        Project.load(directory, text(keys)).scenario(),
                        new ProjectionTerms(months, 0, 0, 0),
                        Case.TYPICAL,
                        Optional.empty())
                .options()
                .getFirst();
    }

    @Test
    void a_projection_pays_the_year_in_the_month_that_begins_it() {
        String keys = "usd_per_seat: 25\nusd_per_seat_yearly: 20\nincluded_usd: 1000\noverage: api";
        ProjectedOption year = projected(keys, 14);
        assertThat(year.cash().usd(1)).isEqualTo(960);
        assertThat(year.cash().usd(2)).isZero();
        assertThat(year.cash().usd(12)).isZero();
        assertThat(year.cash().usd(13)).isEqualTo(960);
        assertThat(year.cash().totalUsd()).isEqualTo(1920);
    }
}
