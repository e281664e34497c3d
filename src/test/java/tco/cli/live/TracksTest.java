package tco.cli.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.model.Origin;
import tco.model.Range;
import tco.model.Source;
import tco.render.live.Slider.Track;

class TracksTest {
    private static Track of(FigureKind kind, Range range) {
        return Tracks.of(
                new Figure(
                        0,
                        kind.key(),
                        range,
                        kind,
                        Source.NONE,
                        new Origin(Origin.Layer.DEFAULT, "", 0)));
    }

    @Test
    void a_range_is_its_own_track_and_a_wide_one_is_logarithmic() {
        assertThat(of(FigureKind.OPS_HOURS, Range.between(2, 5))).isEqualTo(new Track(2, 5, false));
        assertThat(of(FigureKind.TOKENS, Range.between(1e6, 49.9e6)))
                .isEqualTo(new Track(1e6, 49.9e6, false));
        assertThat(of(FigureKind.TOKENS, Range.between(1e6, 50e6)))
                .isEqualTo(new Track(1e6, 50e6, true));
        assertThat(of(FigureKind.TOKENS, Range.between(0, 50e6)))
                .isEqualTo(new Track(0, 50e6, false));
    }

    @ParameterizedTest
    @CsvSource({
        "TOKENS, 10e6, 1e5, 1e9, true",
        "TOKENS, 12e6, 1e5, 1e10, true",
        "TOKENS, 1, 1, 100, true",
        "TOKENS, 1e12, 1e10, 1e12, true",
        "TOKENS, 0, 0, 1e6, false",
        "OUTPUT_SHARE, 0.2, 0, 1, false",
        "MAX_UTILISATION, 0.8, 0.01, 1, false",
        "HOURS_PER_DAY, 8, 1, 24, false",
        "WORKDAYS_PER_MONTH, 21, 1, 31, false",
        "POWERED_HOURS_PER_DAY, 24, 0, 24, false",
        "PUE, 1, 1, 2, false",
        "USD_PER_KWH, 0.15, 0.075, 0.3, false",
        "USD_PER_KWH, 0, 0, 10, false",
        "SETUP_USD, 0, 0, 1000, false",
        "LIFETIME_MONTHS, 36, 18, 72, false",
        "DEVELOPERS, 1, 1, 10, false",
        "DEVELOPERS, 7, 3, 14, false",
        "OUTPUT_PRICE, 30, 15, 60, false",
        "OUTPUT_TOKENS, 1e6, 1e4, 1e8, true",
    })
    void a_figure_without_a_range_gets_values_that_are_worth_a_look(
            FigureKind kind, double value, double low, double high, boolean logarithmic) {
        assertThat(of(kind, Range.exactly(value))).isEqualTo(new Track(low, high, logarithmic));
    }
}
