package tco.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static tco.model.Component.CAPITAL;
import static tco.model.Component.ELECTRICITY;
import static tco.model.Component.FACILITY;
import static tco.model.Component.HARDWARE;
import static tco.model.Component.INSTALLATION;
import static tco.model.Component.MAINTENANCE;
import static tco.model.Component.OPS;
import static tco.model.Component.SETUP;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tco.model.Case;

/// Model 5. The machine costs $3,600, draws 500 W busy and 50 W idle. A workload of 36M tokens of
/// output keeps it busy for 36M / 100 / 3600 = 100 hours.
class OwnedCostTest {
    private static final String HUNDRED_HOURS = "tokens: 36M, output_share: 1";

    @TempDir Path directory;

    private Worked box(String keys) {
        return Worked.of(directory, Worked.owned(keys), HUNDRED_HOURS);
    }

    @Test
    void hardware_is_what_the_machine_loses_a_month() {
        box("").costs(HARDWARE, 100); // 3600 / 36
        box("residual_share: 0.2\nlifetime_months: 48").costs(HARDWARE, 60); // 3600 x 0.8 / 48
        box("residual_share: 1").costs(HARDWARE, 0);
    }

    @Test
    void installation_is_spread_over_the_lifetime() {
        box("installation_usd: 360").costs(INSTALLATION, 10).upfront(3960);
    }

    @Test
    void capital_is_paid_on_the_mean_book_value() {
        // opens at 3960, closes at 720: mean 2340; x 12 % / 12 = 23.40
        String keys = "installation_usd: 360\nresidual_share: 0.2\ncost_of_capital: 12%";
        box(keys).costs(CAPITAL, 23.40);
        // after 12 of 36 months 2880: mean 3420
        box(keys + "\nhorizon_months: 12").costs(CAPITAL, 34.20);
        // a horizon beyond the lifetime changes nothing
        box(keys + "\nhorizon_months: 60").costs(CAPITAL, 23.40);
    }

    /// The cards of $3,600 stand in a server of $1,440.
    @Test
    void the_server_around_bare_cards_is_bought_with_them() {
        box("host_usd: 1440").costs(HARDWARE, 140).upfront(5040); // 5040 / 36
        box("host_usd: 1440\nresidual_share: 0.2").costs(HARDWARE, 112);
        box("host_usd: 1440\nmaintenance_rate: 5%").costs(MAINTENANCE, 21); // 252 / 12
        // opens at 5400, closes at 1008: mean 3204; x 12 % / 12 = 32.04
        box("host_usd: 1440\ninstallation_usd: 360\nresidual_share: 0.2\ncost_of_capital: 12%")
                .costs(CAPITAL, 32.04)
                .upfront(5400);
        box("host_usd: 0").costs(HARDWARE, 100).upfront(3600);
        box("host_usd: [0, 2880]").at(Case.HIGH).costs(HARDWARE, 180);
    }

    @Test
    void the_server_draws_power_whether_the_cards_are_busy_or_idle() {
        // 100 h x 0.7 kW + 630 h x 0.25 kW = 227.5 kWh; x 0.15 = 34.125
        box("host_watts: 200").costs(ELECTRICITY, 34.125);
        // without idle watts the cards draw 500 W throughout: 730 h x 0.7 kW = 511 kWh
        String silent = Worked.owned("host_watts: 200").replace(", idle_watts: 50", "");
        Worked.of(directory, silent, HUNDRED_HOURS).costs(ELECTRICITY, 76.65);
        String always = Worked.owned("host_watts: 200").replace("50}", "50, duty: always-load}");
        Worked.of(directory, always, HUNDRED_HOURS).costs(ELECTRICITY, 76.65);
        box("host_watts: 0").costs(ELECTRICITY, 12.225);
    }

    @Test
    void maintenance_is_a_yearly_rate_on_the_price() {
        box("maintenance_rate: 5%").costs(MAINTENANCE, 15); // 180 / 12
    }

    @Test
    void facility_ops_and_setup_are_added() {
        // 2 h x 50; 1200 / 24
        box("facility_usd: 7\nops_hours: 2\nops_hourly_usd: 50\nsetup_usd: 1200\nhorizon_months: 24")
                .costs(FACILITY, 7)
                .costs(OPS, 100)
                .costs(SETUP, 50)
                .upfront(4800);
    }

    @Test
    void setup_is_spread_over_the_lifetime_where_no_horizon_is_said() {
        box("setup_usd: 1200\nlifetime_months: 48").costs(SETUP, 25);
    }

    @Test
    void ops_are_two_to_five_hours_at_64_dollars_by_default() {
        String text = Worked.owned("") + Worked.scenario(HUNDRED_HOURS, "box");
        String silent = text.replace("assumptions: {ops_hours: 0}\n", "");
        OptionResult box =
                Tco.compare(tco.testing.Project.load(directory, silent).scenario())
                        .results()
                        .getFirst();

        assertThat(box.monthly().map(monthly -> monthly.bill().usd(OPS)))
                .isEqualTo(new tco.model.PerCase<>(128.0, 224.0, 320.0));
    }

    @Test
    void electricity_is_load_while_busy_and_idle_for_the_rest_of_the_month() {
        // 100 h x 0.5 kW + 630 h x 0.05 kW = 81.5 kWh; x 0.15 = 12.225
        box("").costs(ELECTRICITY, 12.225);
        box("pue: 1.2\nusd_per_kwh: 0.30").costs(ELECTRICITY, 29.34);
    }

    @Test
    void without_tokens_the_machine_idles_and_is_still_paid() {
        // 730 h x 0.05 kW x 0.15 = 5.475
        Worked.of(directory, Worked.owned(""), "tokens: 0")
                .costs(ELECTRICITY, 5.475)
                .costs(HARDWARE, 100)
                .units(1)
                .serves(1);
    }

    @Test
    void a_machine_switched_off_at_night_idles_less_and_is_busy_no_longer_than_it_is_on() {
        // 8 h x 30.41666 days = 243.333 h; 100 busy, 143.333 idle: 57.1666 kWh
        box("powered_hours_per_day: 8").costs(ELECTRICITY, (50 + 143.0 / 20 + 1 / 60.0) * 0.15);
        // 2 h a day: 60.8333 powered hours, all of them busy
        box("powered_hours_per_day: 2").costs(ELECTRICITY, 730 / 12.0 * 0.5 * 0.15);
        box("powered_hours_per_day: 0").costs(ELECTRICITY, 0);
    }

    @Test
    void an_always_loaded_machine_draws_its_load_for_all_powered_hours() {
        String always = Worked.owned("").replace("idle_watts: 50", "duty: always-load");

        // 730 h x 0.5 kW x 0.15
        Worked.of(directory, always, "tokens: 0").costs(ELECTRICITY, 54.75);
    }

    @Test
    void without_idle_watts_the_load_is_used_and_said_so() {
        String unknown = Worked.owned("").replace(", idle_watts: 50", "");
        Worked worked = Worked.of(directory, unknown, "tokens: 0").costs(ELECTRICITY, 54.75);

        assertThat(worked.result().notes())
                .contains("idle watts unknown: load watts are used throughout");
    }

    @Test
    void busy_hours_pay_the_work_time_and_idle_hours_their_own() {
        // work 09-17 at 0.30; the whole day 12 h at 0.10 (18-06), 12 h at 0.30: mean 0.20
        String tariff =
                "usd_per_kwh: [{from: \"18:00\", to: \"06:00\", usd: 0.10},"
                        + " {from: \"06:00\", to: \"18:00\", usd: 0.30}]";
        // 50 kWh x 0.30 + 0.05 kW x (730 h x 0.20 - 100 h x 0.30)
        box(tariff).costs(ELECTRICITY, 15 + 5.8);
        // work 22-06 at 0.10: 50 kWh x 0.10 + 0.05 kW x (730 h x 0.20 - 100 h x 0.10)
        box(tariff + "\nwork_starts: \"22:00\"").costs(ELECTRICITY, 5 + 6.8);
    }

    @Test
    void an_always_loaded_machine_pays_the_mean_of_its_powered_day() {
        String tariff =
                "usd_per_kwh: [{from: \"12:00\", to: \"00:00\", usd: 0.10},"
                        + " {from: \"00:00\", to: \"12:00\", usd: 0.30}]";
        String always =
                Worked.owned(tariff + "\npowered_hours_per_day: 4")
                        .replace("idle_watts: 50", "duty: always-load");

        // 09-13: 3 h at 0.30, 1 h at 0.10: mean 0.25; 730 / 6 h x 0.5 kW
        Worked.of(directory, always, "tokens: 0").costs(ELECTRICITY, 730 / 12.0 * 0.25);
    }

    @Test
    void the_low_case_takes_long_lives_and_high_residuals() {
        Worked worked = box("lifetime_months: [24, 48]\nresidual_share: [0, 0.5]");

        worked.at(Case.LOW).costs(HARDWARE, 37.50); // 1800 / 48
        worked.at(Case.TYPICAL).costs(HARDWARE, 75); // 2700 / 36
        worked.at(Case.HIGH).costs(HARDWARE, 150); // 3600 / 24
    }
}
