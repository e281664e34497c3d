package tco.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tco.model.Deployment.Rented.Billing;
import tco.model.Plan.Overage;
import tco.testing.Scenarios;

class LimitTest {
    @Test
    void depends_on_what_is_paid() {
        List<Option> options =
                new Scenarios(Range.exactly(1))
                        .owned("a", "A")
                        .rented("b", "B", Billing.WINDOW)
                        .rented("c", "C", Billing.DEMAND)
                        .rented("d", "D", Billing.ALWAYS)
                        .api("e", "E", 1, 1)
                        .plan("f", "F", Overage.API)
                        .hybrid("g", "G")
                        .build()
                        .options();
        assertThat(options.stream().map(option -> Limit.of(option.deployment()).key()))
                .containsExactly(
                        "speed-limited",
                        "during hours",
                        "during hours",
                        "speed-limited",
                        "pay-per-token",
                        "within limits",
                        "pay-per-token");
    }
}
