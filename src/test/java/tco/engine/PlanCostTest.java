package tco.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static tco.model.Component.OVERAGE;
import static tco.model.Component.SEATS;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Model 7. A seat costs $20; output costs $15 a million tokens.
class PlanCostTest {
    @TempDir Path directory;

    private Worked plan(String keys, String workload) {
        String plan =
                "kind: plan\nid: plan\nusd_per_seat: 20\nrates_model: api\n" + keys + "\n---\n";
        return Worked.of(directory, plan + Worked.API, "output_share: 1, " + workload);
    }

    @Test
    void seats_are_developers_or_the_least_that_are_sold() {
        String keys = "included_usd: 100\noverage: api\nmin_seats: 5";
        plan(keys, "tokens: 0, developers: 4").costs(SEATS, 100).units(5);
        plan(keys, "tokens: 0, developers: 5").costs(SEATS, 100).units(5);
        plan(keys, "tokens: 0, developers: 6").costs(SEATS, 120).units(6);
    }

    @Test
    void what_exceeds_the_included_dollars_is_paid() {
        String keys = "included_usd: 30\noverage: api";
        plan(keys, "tokens: 2M").costs(OVERAGE, 0).total(20); // exactly used: 30 of 30
        plan(keys, "tokens: 4M").costs(OVERAGE, 30).total(50);
        plan(keys, "tokens: 4M, developers: 2").costs(OVERAGE, 0).total(40);
        plan(keys, "tokens: 2_000_001").costs(OVERAGE, 0.000015);
    }

    @Test
    void what_exceeds_the_included_tokens_is_the_same_share_of_the_API_bill() {
        String keys = "included_tokens: 3M\noverage: api";
        plan(keys, "tokens: 3M").costs(OVERAGE, 0);
        plan(keys, "tokens: 4M").costs(OVERAGE, 15); // a quarter of 60
    }

    @Test
    void a_blocked_excess_is_not_served() {
        String dollars = "included_usd: 30\noverage: blocked";
        plan(dollars, "tokens: 2M").serves(1);
        Worked half = plan(dollars, "tokens: 4M").serves(0.5).costs(OVERAGE, 0).total(20);
        assertThat(half.result().excludedBecause()).hasValue("serves 50% of the demand");
        plan("included_tokens: 3M\noverage: blocked", "tokens: 4M").serves(0.75);
    }

    @Test
    void no_tokens_cost_the_seats() {
        plan("included_usd: 0\noverage: api", "tokens: 0").total(20).serves(1);
        plan("included_tokens: 0\noverage: blocked", "tokens: 0").total(20).serves(1);
    }

    @Test
    void an_estimated_allowance_marks_the_row() {
        Worked guess =
                plan(
                        "included_usd: {low: 10, high: 50, estimate: true}\noverage: api",
                        "tokens: 2M");

        assertThat(guess.result().estimates()).isTrue();
        guess.at(tco.model.Case.LOW).costs(OVERAGE, 0);
        guess.at(tco.model.Case.HIGH).costs(OVERAGE, 20);
    }
}
