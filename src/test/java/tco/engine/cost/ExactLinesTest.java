package tco.engine.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tco.model.Deployment.Machines;
import tco.model.Option;
import tco.testing.OptionMaker;
import tco.testing.Samples;

/// A component states its cost twice: in doubles for bills, exactly for break-evens.
class ExactLinesTest {
    static Stream<Arguments> machines() {
        return Samples.of(random -> random);
    }

    @ParameterizedTest
    @MethodSource("machines")
    void the_exact_form_of_each_component_is_what_is_charged(RandomGenerator random) {
        OptionMaker make = new OptionMaker(random, Math.pow(10, random.nextInt(-4, 4)));
        Machines machines = random.nextBoolean() ? make.owned() : make.rented();
        Option option = make.option("a", machines, make.workload());
        Monthly monthly = Costs.monthly(option, make.point());
        ExactLines.of(option, monthly.usage().orElseThrow(), make.point())
                .forEach((component, usd) ->
                        assertThat(usd)
                                .as("%s of %s", component, option)
                                .isCloseTo(
                                        monthly.bill().usd(component),
                                        within(1e-9 * Math.max(1, monthly.usd()))));
    }
}
