package tco.profile.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tco.engine.Tco;
import tco.model.Component;
import tco.model.Deployment.Owned;
import tco.model.Deployment.Rented;
import tco.model.Deployment.Rented.Billing;
import tco.model.Option;
import tco.model.Power.Duty;
import tco.model.Scenario;
import tco.model.Shared.Hybrid;
import tco.model.Tariff;
import tco.profile.yaml.Faulty;
import tco.testing.Project;

/// A machine's own terms go over the scenario's assumptions, and a short flag over both.
class TermsTest {
    private static final String SAID =
            Faulty.SOUND
                    .replace("id: box\n", "id: box\nlifetime_months: 48\nusd_per_kwh: 0.4\n")
                    .replace(
                            "  usd_per_kwh: 0.15\n", "  usd_per_kwh: 0.2\n  lifetime_months: 24\n");

    @TempDir Path directory;

    private Project project(String text) {
        return Project.in(directory).file(Faulty.FILE, text).scenario(Faulty.FILE);
    }

    private static Owned box(Scenario scenario) {
        return (Owned) scenario.options().getFirst().deployment();
    }

    private static double lifetime(Project project) {
        return box(project.load().scenario()).lifetimeMonths().range().typical();
    }

    private static double kwh(Project project) {
        Tariff tariff = box(project.load().scenario()).power().tariff();
        return ((Tariff.Flat) tariff).usdPerKwh().range().typical();
    }

    @Test
    void the_machine_wins_over_the_assumptions() {
        assertThat(lifetime(project(SAID))).isEqualTo(48);
        assertThat(kwh(project(SAID))).isEqualTo(0.4);
    }

    @Test
    void the_assumptions_win_over_the_default() {
        String text = SAID.replace("lifetime_months: 48\nusd_per_kwh: 0.4\n", "");

        assertThat(lifetime(project(text))).isEqualTo(24);
        assertThat(kwh(project(text))).isEqualTo(0.2);
    }

    @Test
    void duty_and_billing_may_be_assumed_for_all_machines() {
        String text =
                Faulty.SOUND
                        .replace("billing: window\n", "")
                        .replace("assumptions:\n", "assumptions:\n  billing: always\n");
        Scenario scenario = project(text).set("assumptions.duty", "always-load").load().scenario();

        assertThat(box(scenario).power().duty()).isEqualTo(Duty.ALWAYS_LOAD);
        assertThat(((Rented) scenario.options().get(1).deployment()).billing())
                .isEqualTo(Billing.ALWAYS);
    }

    @Test
    void a_machines_own_duty_and_billing_win() {
        Scenario scenario =
                project(Faulty.SOUND.replace("idle_watts: 50", "idle_watts: 50, duty: demand"))
                        .set("assumptions.duty", "always-load")
                        .set("assumptions.billing", "always")
                        .load()
                        .scenario();

        assertThat(box(scenario).power().duty()).isEqualTo(Duty.DEMAND);
        assertThat(((Rented) scenario.options().get(1).deployment()).billing())
                .isEqualTo(Billing.WINDOW);
    }

    @Test
    void a_short_flag_wins_over_the_machine() {
        assertThat(lifetime(project(SAID).flag("--lifetime", "assumptions.lifetime_months", "60")))
                .isEqualTo(60);
        assertThat(kwh(project(SAID).flag("--kwh", "assumptions.usd_per_kwh", "1"))).isEqualTo(1);
    }

    @Test
    void a_setting_of_an_assumption_leaves_the_machines_own_term() {
        assertThat(lifetime(project(SAID).set("assumptions.lifetime_months", "60"))).isEqualTo(48);
    }

    @Test
    void a_setting_of_the_machine_wins_over_its_profile() {
        assertThat(lifetime(project(SAID).set("hardware.box.lifetime_months", "60"))).isEqualTo(60);
    }

    @Test
    void a_short_flag_wins_over_prices_by_time_of_day() {
        String day = "usd_per_kwh: [{from: \"00:00\", to: \"24:00\", usd: 0.4}]\n";
        Project project = project(SAID.replace("usd_per_kwh: 0.4\n", day));

        assertThat(kwh(project.flag("--kwh", "assumptions.usd_per_kwh", "1"))).isEqualTo(1);
    }

    @Test
    void the_horizon_is_the_lifetime_unless_it_is_said() {
        Owned box = box(project(SAID).load().scenario());

        assertThat(box.hosting().operations().horizonMonths()).isSameAs(box.lifetimeMonths());
    }

    @Test
    void a_setting_makes_an_option_written_as_an_id_a_mapping() {
        Project project = project(SAID).set("options.cloud.quantity", "3");
        double units =
                Tco.compare(project.load().scenario())
                        .results()
                        .get(1)
                        .monthly()
                        .typical()
                        .units()
                        .count();

        assertThat(units).isEqualTo(3);
    }

    @Test
    void an_option_may_be_set_by_its_number() {
        Project project = project(SAID).set("options.1.quantity", "3");

        assertThat(Tco.compare(project.load().scenario()).results().get(1).usd(tco.model.Case.LOW))
                .isGreaterThan(3 * 1.5 * 8 * 21);
    }

    @Test
    void a_hybrid_takes_its_routine_share_from_its_own_workload_before_the_scenarios() {
        String own = "{local: box, api: frontier-1}\n    workload: {routine_share: 0.25}";
        String text = SAID.replace("{local: box, api: frontier-1}", own);

        assertThat(routineShare(project(text))).isEqualTo(0.25);
        assertThat(
                        routineShare(
                                project(text)
                                        .flag("--routine-share", "workload.routine_share", "1")))
                .isEqualTo(1);
    }

    private static double routineShare(Project project) {
        Option option = project.load().scenario().options().getLast();
        return ((Hybrid) option.deployment()).routineShare().range().typical();
    }

    @Test
    void measured_classes_in_a_later_layer_replace_a_total_with_shares() {
        Project project =
                project(SAID)
                        .set("workload.uncached_input", "1M")
                        .set("workload.cache_read", "2M")
                        .set("workload.cache_write", "3M")
                        .set("workload.output", "4M");

        assertThat(Tco.compare(project.load().scenario()).workload().typical().tokens().total())
                .isEqualTo(10e6);
    }

    @Test
    void a_setting_that_reaches_nothing_is_warned_about() {
        Project project = project(SAID).set("pricing.gpt-5.5.output", "1");

        assertThat(project.load().warnings())
                .anySatisfy(text -> assertThat(text).contains("pricing.gpt-5.5.output: not used"));
    }

    @Test
    void only_the_options_that_are_asked_for_are_compared() {
        Scenario scenario = project(SAID).options("frontier-1", "box").load().scenario();

        assertThat(scenario.options()).extracting(Option::id).containsExactly("frontier-1", "box");
        assertThat(Tco.compare(scenario).results().getFirst().monthly().low().bill())
                .satisfies(bill -> assertThat(bill.has(Component.API_OUTPUT)).isTrue());
    }
}
