package tco.profile.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tco.profile.setting.Setting;
import tco.profile.yaml.Faults.Fault;
import tco.testing.Project;

class FaultySettingsTest {
    @TempDir Path directory;

    private Project sound() {
        return Project.in(directory).file(Faulty.FILE, Faulty.SOUND).scenario(Faulty.FILE);
    }

    @ParameterizedTest
    @MethodSource({"flags", "sets"})
    void a_wrong_setting_is_wrong_usage_and_names_its_option(Setting setting, String fault) {
        Project project = sound().flag(setting.label(), setting.path(), setting.value());

        ProfileException thrown = Faulty.refused(project);

        assertThat(thrown.isUsage()).isTrue();
        assertThat(thrown.faults())
                .extracting(Fault::text)
                .anySatisfy(text ->
                        assertThat(text).startsWith(setting.label() + ": ").contains(fault));
    }

    private static Arguments of(String label, String path, String value, String fault) {
        String name = label + " " + path + "=" + value;
        return Arguments.argumentSet(name, new Setting(label, path, value), fault);
    }

    private static Arguments set(String path, String value, String fault) {
        return of("--set", path, value, fault);
    }

    static Stream<Arguments> flags() {
        String tokens = "workload.tokens";
        return Stream.of(
                of("--tokens", tokens, "-5", "-5 is out of range"),
                of("--tokens", tokens, "10Q", "'10Q' is not a number (a number such as 10M"),
                of("--tokens", tokens, "", "'' is not a number"),
                of("--tokens", tokens, "1.5", "1.5 is out of range"),
                of("--tokens", tokens, "9..1", "out of order"),
                of("--tokens", tokens, "1..", "'' is not a number"),
                of("--tokens", tokens, "..", "'' is not a number"),
                of("--tokens", tokens, "1..2..3..4", "'1..2..3..4' is not a number"),
                of("--tokens", tokens, "1..9..3", "out of order"),
                of("--tokens", tokens, "NaN", "'NaN' is not a number"),
                of("--tokens", tokens, "1\n2", "'1 2' is not a number"),
                of("--output-share", "workload.output_share", "1.1", "1.1 is out of range"),
                of("--lifetime", "assumptions.lifetime_months", "0", "0 is out of range"),
                of("--kwh", "assumptions.usd_per_kwh", "-1", "-1 is out of range"),
                of("--min-quality", "min_quality", "best", "unknown value 'best' (one of basic"),
                of("--privacy", "privacy", "none", "unknown value 'none' (one of stays"));
    }

    static Stream<Arguments> sets() {
        return Stream.of(
                set("workload.token", "5", "workload.token: unknown key (did you mean tokens?)"),
                set("work.tokens", "5", "work.tokens is not a figure"),
                set("hardwear.box.price_usd", "5", "(did you mean hardware?)"),
                set("hardware.bx.price_usd", "5", "(did you mean box?)"),
                set("hardware.box", "5", "hardware.box is not a figure"),
                set("hardware.box.", "5", "hardware.box. is not a figure"),
                set("hardware.box.prise_usd", "5", "unknown key (did you mean price_usd?)"),
                set("hardware.box.price_usd.low", "5", "missing high"),
                set("hardware.box.power.duty", "on", "unknown value 'on'"),
                set("hardware.box.serves.none.decode_tok_s", "5", "in no item of the list"),
                set("pricing.frontier-1.outputs", "5", "unknown key (did you mean output?)"),
                set("plans.seats.included_tokens", "5", "given beside included_usd"),
                set("options.boxx.quantity", "5", "options.boxx.quantity is not a figure of an"),
                set("options.frontier-1.quantity", "5", "only machines have quantity"),
                set("options", "5", "options is not a figure of an option"),
                set("workload", "5", "workload: a single value (a mapping)"),
                set("workload", "1..2", "workload: a list (a mapping)"),
                set("assumptions", "5", "assumptions: a single value (a mapping)"),
                set("hardware.box.power", "5", "hardware.box.power: a single value (a mapping)"),
                set("hardware.box.serves", "5", "hardware.box.serves: a single value (a list)"),
                set("scenarios.all.x", "5", "not a figure (a path such as workload.tokens)"),
                set("electricity.de.usd_per_kwh", "5", "not a figure (a path such as workload"),
                set("workloads.x.tokens", "5", "not a figure (did you mean workload?)"),
                set("", "5", " is not a figure"),
                set(".", "5", ". is not a figure"),
                set("workload.", "5", "unknown key"),
                set("workload..tokens", "5", "unknown key"),
                set("\u001b[31m", "5", "is not a figure"));
    }

    @Test
    void an_unknown_scenario_is_wrong_usage_and_the_nearest_is_named() {
        ProfileException thrown = Faulty.refused(sound().profiles(Faulty.FILE).scenario("al"));

        assertThat(thrown.isUsage()).isTrue();
        assertThat(thrown).hasMessage("--scenario: unknown name 'al' (did you mean all?)");
    }

    @Test
    void an_unknown_workload_is_wrong_usage() {
        ProfileException thrown = Faulty.refused(sound().workload("nowhere near a name"));

        assertThat(thrown.isUsage()).isTrue();
        assertThat(thrown).hasMessageStartingWith("--workload: unknown name 'nowhere near a name'");
    }

    @Test
    void an_unknown_option_is_wrong_usage() {
        ProfileException thrown = Faulty.refused(sound().options("boks"));

        assertThat(thrown.isUsage()).isTrue();
        assertThat(thrown).hasMessageContaining("unknown id 'boks'");
    }

    @Test
    void a_bad_file_beside_a_bad_setting_is_a_failure() {
        Project project = sound().file("tco.yaml", "kind: owned\n").set("workload.token", "5");

        assertThat(Faulty.refused(project).isUsage()).isFalse();
    }

    @Test
    void several_wrong_settings_are_told_together() {
        Project project = sound().set("work.tokens", "5").set("hardware.bx.price_usd", "5");

        assertThat(Faulty.refused(project).faults()).hasSize(2);
    }
}
