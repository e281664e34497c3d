package tco.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tco.engine.Comparison;
import tco.engine.Tco;
import tco.model.Deployment.Rented.Billing;
import tco.model.Quality;
import tco.model.Range;
import tco.model.Requirements.Privacy;
import tco.testing.Scenarios;

class SortOrderTest {
    private final Comparison comparison =
            Tco.compare(
                    new Scenarios(Range.exactly(10e6))
                            .rented("rented", "b", Billing.WINDOW)
                            .api("excluded", "a", 0.1, 0.1)
                            .owned("owned", "C")
                            .require(Quality.BASIC, Privacy.RENTED)
                            .build());

    @ParameterizedTest
    @CsvSource({
        "COST, owned rented excluded",
        "NAME, rented owned excluded",
        "QUALITY, rented owned excluded",
        "UPFRONT, rented owned excluded",
        "PER_MTOK, owned rented excluded",
        "SCENARIO, rented excluded owned",
    })
    void orders_options(SortOrder order, String ids) {
        assertThat(order.sorted(comparison).stream().map(result -> result.option().id()))
                .containsExactly(ids.split(" "));
    }
}
