package tco.profile.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tco.model.Effect;
import tco.model.Figure;
import tco.model.Origin;
import tco.model.Range;
import tco.model.Source;

class FigureTermsTest {
    private static FigureTerms of(String path) {
        return FigureTerms.of(
                new Figure(
                        0,
                        path,
                        Range.exactly(1),
                        Effect.RAISES_COST,
                        Source.NONE,
                        new Origin(Origin.Layer.DEFAULT, "", 0)));
    }

    @ParameterizedTest
    @CsvSource({
        "workload.output, TOKENS, true",
        "options.mine.workload.output, TOKENS, true",
        "pricing.gpt-5.5.output, USD_PER_MTOK, false",
        "pricing.gpt-5.5.long_context.cache_read, USD_PER_MTOK, false",
        "workload.cache_read, TOKENS, true",
        "workload.developers, SEATS, true",
        "hardware.m4-max-128gb.price_usd, USD, false",
        "hardware.m4-max-128gb.power.load_watts, WATTS, false",
        "assumptions.ops_hours, HOURS_A_MONTH, false",
        "workload.hours_per_day, HOURS_A_DAY, false",
        "plans.copilot-business.usd_per_seat, USD_A_SEAT, false",
    })
    void a_price_and_a_count_of_one_name_are_told_apart(
            String path, FigureUnit unit, boolean whole) {
        assertThat(of(path).unit()).isEqualTo(unit);
        assertThat(of(path).whole()).isEqualTo(whole);
    }

    @Test
    void the_ends_are_those_that_profiles_may_write() {
        assertThat(of("workload.output_share"))
                .returns(0.0, FigureTerms::least)
                .returns(1.0, FigureTerms::greatest);
        assertThat(of("workload.workdays_per_month")).returns(31.0, FigureTerms::greatest);
        assertThat(of("assumptions.lifetime_months"))
                .returns(1.0, FigureTerms::least)
                .returns(1e12, FigureTerms::greatest);
    }

    @Test
    void a_name_that_no_profile_has_may_be_any_amount() {
        assertThat(of("workload.happiness"))
                .isEqualTo(new FigureTerms(FigureUnit.PLAIN, 0, 1e12, false));
    }

    /// `usd_...` keys are dollars, `..._share` keys are shares: a unit is in a figure's name.
    @ParameterizedTest
    @EnumSource
    void units_agree_with_names(FigureKey key) {
        String symbol = of("workload." + key.key()).unit().symbol();
        String name = key.key();
        assertThat(symbol.startsWith("$"))
                .as(name)
                .isEqualTo(
                        name.contains("usd") || Set.of("input", "cache_write_1h").contains(name));
        if (name.endsWith("_share") || name.endsWith("_rate")) {
            assertThat(symbol).as(name).isEqualTo("%");
        }
        if (name.contains("watts")) {
            assertThat(symbol).as(name).isEqualTo("W");
        }
    }
}
