package tco.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static tco.model.Component.API_INPUT;
import static tco.model.Component.HARDWARE;
import static tco.model.Component.OVERAGE;
import static tco.model.Component.SEATS;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tco.model.Deployment.DataPath;
import tco.model.Quality;
import tco.profile.yaml.Faulty;
import tco.profile.yaml.ProfileException;
import tco.testing.Project;

/// Parts that share the work, worked out by hand.
class MixTest {
    /// 100M tokens with 20% output cost 30.80 at the one and 720 at the other.
    private static final String APIS =
            """
            kind: api
            provider: somebody
            models:
              - {id: cheap, quality: mid, input: 0.20, output: 0.74}
              - {id: frontier, quality: frontier, input: 4, output: 20}
            """;

    private static final String SEATS_AT_25_AND_125 =
            APIS
                    + """
                    ---
                    kind: plan
                    id: standard
                    usd_per_seat: 25
                    included_usd: 100
                    rates_model: frontier
                    overage: api
                    ---
                    kind: plan
                    id: premium
                    usd_per_seat: 125
                    included_usd: 500
                    rates_model: frontier
                    overage: blocked
                    """;

    private static final String BOX = "---\n" + Worked.owned("");

    private static final String TOKENS = "tokens: 100M, output_share: 0.2";

    @TempDir Path directory;

    private Worked mix(String profiles, String workload, String parts) {
        return Worked.of(directory, profiles, workload, "{id: together, mix: [" + parts + "]}");
    }

    @Test
    void two_apis_share_the_work() {
        Worked router = mix(APIS, TOKENS, "{use: cheap, share: 0.8}, {use: frontier}");

        router.total(0.8 * 30.80 + 0.2 * 720);
        router.costs(API_INPUT, 64 * 0.20 + 16 * 4);
        assertThat(router.result().option().quality()).contains(Quality.FRONTIER);
        assertThat(router.result().option().name()).isEqualTo("cheap + frontier");
        assertThat(router.result().option().deployment().kind()).isEqualTo("mix");
        // the last share may be said as well
        mix(APIS, TOKENS, "{use: cheap, share: 0.8}, {use: frontier, share: 0.2}").total(168.64);
    }

    @Test
    void what_fails_at_a_part_of_less_quality_is_done_again_by_the_last() {
        String failing = TOKENS + ", rework_rate: 0.1";
        String parts = "{use: cheap, share: 0.8}, {use: frontier}";

        mix(APIS, failing, parts).total(0.8 * 30.80 + (0.2 + 0.08) * 720);
        mix(APIS, failing, "{use: cheap, share: 0.8, rework: 0.5}, {use: frontier}")
                .total(0.8 * 30.80 + (0.2 + 0.4) * 720);
        mix(APIS, failing, "{use: frontier, share: 0.2}, {use: cheap}").total(168.64);
    }

    @Test
    void two_kinds_of_seats_are_one_option() {
        String six = "tokens: 10M, output_share: 0.2, developers: 6";

        mix(
                        SEATS_AT_25_AND_125,
                        six,
                        "{use: standard, developers: 4}, {use: premium, developers: 2}")
                .total(350)
                .costs(SEATS, 350)
                .costs(OVERAGE, 0)
                .units(6)
                .serves(1);
    }

    @Test
    void seats_cover_the_share_of_those_who_have_them() {
        // 60M tokens of 4 of 6 are worth 7.2 x 40 = 288 each: 400 included, 32 above
        String six = "tokens: 60M, output_share: 0.2, developers: 6";
        mix(
                        SEATS_AT_25_AND_125,
                        six,
                        "{use: standard, developers: 4, share: 1}, {use: premium, developers: 2}")
                .costs(OVERAGE, 432 - 400)
                .serves(1);
        // a third of 300M is worth 720, half of it 1,080 in two blocked seats that include 1,000
        mix(
                        SEATS_AT_25_AND_125,
                        "tokens: 300M, output_share: 0.2, developers: 6",
                        "{use: standard, developers: 4, share: 0.5}, {use: premium, developers: 2}")
                .serves(0.5 + 0.5 * 1000 / 1080);
    }

    @Test
    void a_machine_and_a_seat_show_the_lines_of_both() {
        // the seat takes 30M tokens, worth 216 of 500 included
        Worked both =
                mix(
                        SEATS_AT_25_AND_125 + BOX,
                        TOKENS,
                        "{use: box, share: 0.7}, {use: premium, developers: 1}");

        both.costs(HARDWARE, 100).costs(SEATS, 125).costs(OVERAGE, 0).units(1).serves(1);
        assertThat(both.result().option().deployment().dataPath()).isEqualTo(DataPath.LEAVES);
    }

    @Test
    void work_beyond_a_fixed_number_of_machines_goes_to_the_last_part_where_it_is_an_api() {
        // one machine serves 172.8M tokens; half of 400M are 200M
        String half = "{use: box, quantity: 1, share: 0.5}, ";
        double served = 172.8 / 200;

        mix(APIS + BOX, "tokens: 400M", half + "{use: frontier}")
                .costs(API_INPUT, (0.5 + 0.5 * (1 - served)) * 320 * 4)
                .serves(1);
        mix(SEATS_AT_25_AND_125 + BOX, "tokens: 400M", half + "{use: standard, developers: 1}")
                .serves(0.5 * served + 0.5);
    }

    @Test
    void parts_that_stay_stay() {
        String boxes =
                Worked.owned("") + "---\n" + Worked.rented("").replace("id: box", "id: cloud");
        Worked both = mix(boxes, TOKENS, "{use: box, share: 0.5}, {use: box}");

        assertThat(both.result().option().deployment().dataPath()).isEqualTo(DataPath.STAYS);
        assertThat(
                        mix(boxes, TOKENS, "{use: box, share: 0.5}, {use: cloud}")
                                .result()
                                .option()
                                .deployment()
                                .dataPath())
                .isEqualTo(DataPath.RENTED);
    }

    @Test
    void a_hybrid_is_the_short_form_of_a_mix() {
        String profiles = APIS + BOX;
        String workload = "tokens: 400M, rework_rate: 0.1";
        Worked hybrid =
                Worked.of(
                        directory,
                        profiles,
                        workload,
                        "{hybrid: {local: box, api: frontier, routine_share: 0.6}}");

        mix(profiles, workload, "{use: box, share: 0.6, rework: 0.1}, {use: frontier}")
                .total(hybrid.monthly().usd());
    }

    /// An option, and what is wrong with it.
    record Refused(String option, String fault) {}

    static Stream<Arguments> faults() {
        String at = "options.seats+frontier-1.mix";
        return Stream.of(
                of("one part", "[{use: frontier-1}]", "options.frontier-1.mix: 1 parts"),
                of("no list", "frontier-1", "options.?.mix: a single value"),
                of("an id", "[box, {use: frontier-1}]", "options.frontier-1.mix: not a part"),
                of(
                        "no use",
                        "[{share: 0.5}, {use: frontier-1}]",
                        "options.frontier-1.mix.0.use: missing"),
                of(
                        "an unknown id",
                        "[{use: bx, share: 0.5}, {use: frontier-1}]",
                        "options.bx+frontier-1.mix.0.use: unknown id 'bx'"),
                of(
                        "no share",
                        "[{use: box}, {use: frontier-1}]",
                        "options.box+frontier-1.mix.0.share: missing"),
                of(
                        "more than all",
                        "[{use: box, share: 0.6}, {use: cloud, share: 0.5}, {use: frontier-1}]",
                        "options.box+cloud+frontier-1.mix: the shares add up to 1.1 (1 at most)"),
                of(
                        "less than all",
                        "[{use: box, share: 0.6}, {use: frontier-1, share: 0.3}]",
                        "options.box+frontier-1.mix: the shares add up to 0.9 (1, or no share"),
                of(
                        "a plan without developers",
                        "[{use: seats, share: 0.6}, {use: frontier-1}]",
                        at + ".0.developers: missing"),
                of(
                        "more developers than there are",
                        "[{use: seats, developers: 2}, {use: frontier-1}]",
                        at + ": the shares add up to 2 (1 at most)"),
                of(
                        "developers of an API",
                        "[{use: seats, developers: 1}, {use: frontier-1, developers: 1}]",
                        at + ".1.developers: only a plan has seats"),
                of(
                        "nothing after the last",
                        "[{use: seats, developers: 1}, {use: frontier-1, rework: 0.1}]",
                        at + ".1.rework: nothing comes after the last part"),
                of(
                        "a share beyond 1",
                        "[{use: box, share: 1.5}, {use: frontier-1}]",
                        "options.box+frontier-1.mix.0.share: 1.5 is out of range"),
                Arguments.argumentSet(
                        "a term of a part",
                        fault(
                                "{mix: [{use: box, share: 1}, {use: cloud}], quantity: 1}",
                                "options.box+cloud.quantity: belongs to a part")),
                Arguments.argumentSet(
                        "an API as the machine of a hybrid",
                        fault(
                                "{hybrid: {local: frontier-1, api: frontier-1}}",
                                "hybrid.local: 'frontier-1' is an API (a machine belongs here; an"
                                        + " API can be a part of a `mix`)")),
                Arguments.argumentSet(
                        "a plan as the API of a hybrid",
                        fault(
                                "{hybrid: {local: box, api: seats}}",
                                "hybrid.api: 'seats' is a plan (an API belongs here; a plan can be"
                                        + " a part of a `mix`)")));
    }

    private static Arguments of(String name, String mix, String fault) {
        return Arguments.argumentSet(name, fault("{mix: " + mix + "}", fault));
    }

    private static Refused fault(String option, String fault) {
        return new Refused(option, fault);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_mix_that_cannot_be_is_told(Refused said) {
        String text =
                Faulty.SOUND.replace(
                        "  - hybrid: {local: box, api: frontier-1}", "  - " + said.option());

        ProfileException refused =
                Faulty.refused(Project.in(directory).file(Faulty.FILE, text).scenario(Faulty.FILE));
        assertThat(refused.getMessage()).contains(said.fault());
    }
}
