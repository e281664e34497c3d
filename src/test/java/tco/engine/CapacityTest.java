package tco.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static tco.model.Component.API_OUTPUT;
import static tco.model.Component.HARDWARE;
import static tco.model.Component.OPS;
import static tco.model.Component.RENTAL;
import static tco.model.Component.STORAGE;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Model 4 and 6. One machine has 8 h x 21 days = 168 window hours, 134.4 of them usable at 80 %.
/// At 100 tokens a second it generates 134.4 x 3600 x 100 = 48,384,000 tokens in them.
class CapacityTest {
    private static final long FULL = 48_384_000;

    @TempDir Path directory;

    private Worked output(String profile, long tokens, String option) {
        return Worked.of(directory, profile, "output_share: 1, tokens: " + tokens, option);
    }

    @Test
    void an_exactly_full_machine_is_one_machine_and_one_token_more_needs_another() {
        output(Worked.owned(""), FULL, "box").units(1).capacity(FULL).costs(HARDWARE, 100);
        output(Worked.owned(""), FULL + 1, "box").units(2).capacity(FULL).costs(HARDWARE, 200);
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 7, 10, 49, 1000})
    void exactly_full_machines_stay_that_many(long machines) {
        output(Worked.owned(""), FULL * machines, "box").units((double) machines).serves(1);
        output(Worked.owned(""), FULL * machines + 1, "box").units((double) machines + 1);
        output(Worked.owned(""), FULL * machines - 1, "box").units((double) machines);
    }

    @Test
    void input_is_read_at_the_prefill_speed() {
        // 36M / 1000 / 3600 = 10 h of 134.4: capacity 36M x 13.44
        Worked.of(directory, Worked.owned(""), "tokens: 36M, output_share: 0")
                .capacity(483_840_000);
    }

    @Test
    void cache_reads_that_the_server_finds_itself_take_no_time() {
        // R = 18M, W = 18M; with e = 0.5: 27M / 1000 / 3600 = 7.5 h
        String workload = "tokens: 36M, output_share: 0, cache_hit_rate: 0.5";
        Worked.of(directory, Worked.owned("prefix_cache: 0.5"), workload)
                .capacity(36e6 * 134.4 / 7.5);
        Worked.of(directory, Worked.owned("prefix_cache: 1"), workload).capacity(36e6 * 134.4 / 5);
    }

    @Test
    void where_reading_is_in_the_writing_speed_no_time_is_added_and_a_note_says_so() {
        String profile = Worked.owned("").replace("prefill_tok_s: 1000", "reading_included: true");
        Worked worked = Worked.of(directory, profile, "tokens: 36M, output_share: 0").units(1);

        assertThat(worked.monthly().usage().orElseThrow().capacityTokens()).isInfinite();
        assertThat(worked.result().costKnown()).isTrue();
        assertThat(worked.result().estimates()).isTrue();
        assertThat(worked.result().notes())
                .contains(
                        "the writing speed has the reading inside: it holds for requests like"
                                + " those measured");
    }

    @Test
    void peaks_windows_and_utilisation_change_the_capacity() {
        String workload = "tokens: 36M, output_share: 1, peak_to_average: 2";
        Worked.of(directory, Worked.owned(""), workload).capacity(FULL / 2.0);
        output(Worked.owned("max_utilisation: 1"), 1, "box").capacity(FULL / 0.8);
        output(Worked.owned("window: always"), 1, "box").capacity(730 * 0.8 * 360_000);
    }

    @Test
    void a_fixed_quantity_that_is_too_small_serves_its_part() {
        Worked part = output(Worked.owned(""), FULL * 4, "{use: box, quantity: 3}");

        part.units(3).serves(0.75).costs(HARDWARE, 300);
        assertThat(part.result().excludedBecause()).hasValue("serves 75% of the demand");
    }

    @Test
    void a_fixed_quantity_that_is_exactly_enough_serves_all() {
        output(Worked.owned(""), FULL * 3, "{use: box, quantity: 3}").serves(1);
        assertThat(
                        output(Worked.owned(""), FULL * 3 + 1, "{use: box, quantity: 3}")
                                .result()
                                .eligible())
                .isFalse();
        output(Worked.owned(""), 0, "{use: box, quantity: 3}").serves(1).costs(HARDWARE, 300);
    }

    @Test
    void what_does_not_fit_overflows_to_an_API() {
        // a quarter of 193,536,000 tokens at $15 a million
        String profiles = Worked.owned("") + "---\n" + Worked.API;
        String option = "{use: box, quantity: 3, overflow: api}";

        output(profiles, FULL * 4, option).serves(1).costs(API_OUTPUT, 725.76);
        output(profiles, FULL * 3, option).serves(1).costs(API_OUTPUT, 0);
    }

    @Test
    void more_machines_need_more_hours_of_people() {
        // 2 h + 0.5 h x 2, at $64
        output(Worked.owned("ops_hours: 2"), FULL * 3, "box").costs(OPS, 192);
    }

    @Test
    void rent_is_paid_for_the_window_for_every_hour_or_on_demand() {
        long tokens = FULL * 2;
        output(Worked.rented(""), tokens, "box").units(2).costs(RENTAL, 2 * 168 * 2);
        // busy 268.8 h of 584 usable ones: one machine
        output(Worked.rented("billing: always"), tokens, "box").units(1).costs(RENTAL, 2 * 730);
        output(Worked.rented("billing: demand"), tokens, "box").costs(RENTAL, 2 * 268.8);
        output(Worked.rented("storage_usd: 5"), tokens, "box").costs(STORAGE, 10);
    }

    @Test
    void on_demand_at_least_the_minimum_hours_are_paid() {
        // 36M tokens: 100 h
        String profile = Worked.rented("billing: demand\nminimum_hours: %d");
        output(profile.formatted(99), 36_000_000, "box").costs(RENTAL, 200);
        output(profile.formatted(100), 36_000_000, "box").costs(RENTAL, 200);
        output(profile.formatted(101), 36_000_000, "box").costs(RENTAL, 202);
        output(profile.formatted(0), 0, "box").costs(RENTAL, 0);
    }
}
