package tco.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tco.profile.setting.Setting;

class RequestTest {
    private static final Setting TOKENS = new Setting("--tokens", "workload.tokens", "10M");
    private static final Setting MORE = new Setting("--set", "workload.tokens", "20M");
    private static final Setting KWH = new Setting("--kwh", "assumptions.usd_per_kwh", "0.30");

    @Test
    void a_setting_takes_the_place_of_an_earlier_one_of_its_path() {
        Request request = request(TOKENS, KWH).with(MORE);

        assertThat(request.settings()).containsExactly(KWH, MORE);
    }

    @Test
    void what_is_not_set_for_a_path_leaves_the_others() {
        assertThat(request(TOKENS, KWH).without("workload.tokens").settings()).containsExactly(KWH);
        assertThat(request(KWH).without("workload.tokens")).isEqualTo(request(KWH));
    }

    @Test
    void a_volume_said_in_one_way_takes_the_place_of_one_said_in_the_other() {
        Setting each = new Setting("--set", "workload.tokens_per_developer", "1M");

        assertThat(request(TOKENS, KWH).with(each).settings()).containsExactly(KWH, each);
        assertThat(request(each, KWH).with(TOKENS).settings()).containsExactly(KWH, TOKENS);
        assertThat(request(TOKENS).under(request(each)).settings()).containsExactly(each);
    }

    private static Request request(Setting... settings) {
        return new Request(
                Optional.of("default"),
                List.of(),
                Optional.empty(),
                List.of(settings),
                List.of("claude-sonnet-4-6"));
    }
}
