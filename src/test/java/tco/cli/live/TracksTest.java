package tco.cli.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tco.model.Effect;
import tco.model.Figure;
import tco.model.Origin;
import tco.model.Range;
import tco.model.Source;
import tco.profile.figure.FigureTerms;
import tco.render.live.Track;

class TracksTest {
    private static Track of(String path, Range range) {
        Figure figure =
                new Figure(
                        0,
                        path,
                        range,
                        Effect.RAISES_COST,
                        Source.NONE,
                        new Origin(Origin.Layer.DEFAULT, "", 0));
        return Tracks.of(figure, FigureTerms.of(figure));
    }

    @Test
    void a_range_is_its_own_track_and_a_wide_one_is_logarithmic() {
        assertThat(of("assumptions.ops_hours", Range.between(2, 5)))
                .isEqualTo(new Track(2, 5, false));
        assertThat(of("workload.tokens", Range.between(1e6, 49.9e6)))
                .isEqualTo(new Track(1e6, 49.9e6, false));
        assertThat(of("workload.tokens", Range.between(1e6, 50e6)))
                .isEqualTo(new Track(1e6, 50e6, true));
        assertThat(of("workload.tokens", Range.between(0, 50e6)))
                .isEqualTo(new Track(0, 50e6, false));
    }

    @ParameterizedTest
    @CsvSource({
        "workload.tokens, 10e6, 1e5, 1e9, true",
        "workload.tokens, 12e6, 1e5, 1e10, true",
        "workload.tokens, 1, 1, 100, true",
        "workload.tokens, 1e12, 1e10, 1e12, true",
        "workload.tokens, 0, 0, 1e6, false",
        "workload.output_share, 0.2, 0, 1, false",
        "assumptions.max_utilisation, 0.8, 0.01, 1, false",
        "workload.hours_per_day, 8, 1, 24, false",
        "workload.workdays_per_month, 21, 1, 31, false",
        "assumptions.powered_hours_per_day, 24, 0, 24, false",
        "assumptions.pue, 1, 1, 2, false",
        "assumptions.usd_per_kwh, 0.15, 0.075, 0.3, false",
        "assumptions.usd_per_kwh, 0, 0, 10, false",
        "assumptions.setup_usd, 0, 0, 1000, false",
        "assumptions.lifetime_months, 36, 18, 72, false",
        "workload.developers, 1, 1, 10, false",
        "workload.developers, 7, 3, 14, false",
        "pricing.gpt-5.5.output, 30, 15, 60, false",
        "options.mine.workload.output, 1e6, 1e4, 1e8, true",
    })
    void a_figure_without_a_range_gets_values_that_are_worth_a_look(
            String path, double value, double low, double high, boolean logarithmic) {
        assertThat(of(path, Range.exactly(value))).isEqualTo(new Track(low, high, logarithmic));
    }
}
