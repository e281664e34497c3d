package tco.engine.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import tco.engine.Tco;
import tco.engine.breakeven.VolumeSeries;
import tco.engine.breakeven.VolumeSeries.AtVolume;
import tco.engine.verdict.VolumesVerdict.VolumeSpan;
import tco.model.Range;
import tco.testing.Scenarios;

class VolumesVerdictTest {
    /// At $3 and $15 a million tokens, 10M cost $54: the seat at $100 is as cheap at 18.519M.
    private static VolumesVerdict at(double... tokens) {
        return VolumesVerdict.of(
                new VolumeSeries(
                        DoubleStream.of(tokens)
                                .mapToObj(each ->
                                        new AtVolume(
                                                each,
                                                Tco.compare(
                                                        new Scenarios(Range.exactly(each))
                                                                .api("api", "API", 3, 15)
                                                                .seat("seat", "Seat", 100)
                                                                .build())))
                                .toList()),
                LocalDate.of(2026, 11, 24));
    }

    @Test
    void volumes_with_the_same_winner_are_one_span_from_the_smallest_on() {
        VolumesVerdict verdict = at(40e6, 1e6, 20e6, 10e6);
        assertThat(verdict.spans().stream().map(VolumeSpan::fromTokens)).containsExactly(1e6, 20e6);
        assertThat(verdict.spans().stream().map(VolumeSpan::toTokens)).containsExactly(10e6, 40e6);
        assertThat(
                        verdict.spans().stream()
                                .map(span -> span.cheapest().orElseThrow().option().id()))
                .containsExactly("api", "seat");
    }

    @Test
    void the_volume_at_which_the_winner_changes_is_named_between_or_beyond() {
        VolumesVerdict across = at(10e6, 20e6);
        assertThat(across.between())
                .singleElement()
                .satisfies(tip -> {
                    assertThat(tip.cheapest().id()).isEqualTo("seat");
                    assertThat(tip.tokens()).isEqualTo(18_518_519);
                });
        assertThat(across.below()).isEmpty();
        assertThat(across.above()).isEmpty();
        assertThat(at(20e6, 40e6).below())
                .hasValueSatisfying(tip -> assertThat(tip.tokens()).isEqualTo(18_518_518));
        assertThat(at(1e6, 10e6).above())
                .hasValueSatisfying(tip -> assertThat(tip.tokens()).isEqualTo(18_518_519));
        assertThat(at(1e6, 10e6).between()).isEmpty();
    }
}
