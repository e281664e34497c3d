package tco.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tco.model.Component.CAPITAL;
import static tco.model.Component.FACILITY;
import static tco.model.Component.HARDWARE;
import static tco.model.Component.INSTALLATION;
import static tco.model.Component.RENTAL;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tco.cli.Program;
import tco.engine.project.Projection;
import tco.engine.project.Projection.CashFlow;
import tco.engine.project.ProjectionTerms;
import tco.engine.project.Projector;
import tco.model.Case;
import tco.testing.Project;

/// Machines that are there already, and reservations that are paid in advance.
class PaidBeforeTest {
    private static final String BOX =
            Worked.owned("installation_usd: 360\ncost_of_capital: 0.12\nfacility_usd: 10");

    /// 10M tokens keep a machine busy for 7.78 h of 134.4; 200M need two.
    private static final String TWO_UNITS = "tokens: 200M";

    @TempDir Path directory;

    private Worked box(String owned) {
        return Worked.of(directory, BOX, TWO_UNITS, "{machine: box, owned: " + owned + "}");
    }

    @Test
    void what_machines_that_are_there_cost_to_get_is_sunk() {
        // one of two is bought: 3,600 and 360 over 36 months, at 1% a month of a mean 1,980
        box("1").units(2)
                .costs(HARDWARE, 100)
                .costs(INSTALLATION, 10)
                .costs(CAPITAL, 19.8)
                .costs(FACILITY, 20)
                .upfront(3960);
        box("0").costs(HARDWARE, 200).upfront(7920);
        box("2").costs(HARDWARE, 0).costs(CAPITAL, 0).costs(FACILITY, 20).upfront(0);
        box("3").costs(INSTALLATION, 0).costs(FACILITY, 20).upfront(0);
        assertThat(box("1").result().notes()).contains("owned already: 1, whose price is sunk");
    }

    @Test
    void data_on_own_machines_stays_whoever_paid_for_them() {
        assertThat(box("2").result().option().deployment().dataPath().key()).isEqualTo("stays");
    }

    @Test
    void a_projection_buys_only_what_is_not_there() {
        assertThat(project(BOX, TWO_UNITS, "{machine: box, owned: 1}", 36, 0).usd(0))
                .isEqualTo(3960);
        // from 160M, a second machine when the volume passes 172.8M: 160M x 1.1 = 176M
        CashFlow growing = project(BOX, "tokens: 160M", "{machine: box, owned: 1}", 3, 0.1);
        assertThat(growing.usd(0)).isZero();
        assertThat(growing.usd(2)).isGreaterThan(3960);
    }

    @Test
    void an_option_of_the_command_line_says_what_is_there() {
        assertThat(Program.run("explain", "m4-max-128gb", "--own", "m4-max-128gb").out())
                .contains("owned already: 1, whose price is sunk");
        Program.run("compare", "m4-max-128gb", "--own", "m4-max-128gb=x")
                .isRefused("not ID or ID=N");
        Program.run("compare", "m4-max-128gb", "--own", "m4=1")
                .isRefused("not a figure of an option");
        Program.run("compare", "claude-sonnet-4-6", "--own", "claude-sonnet-4-6")
                .isRefused("only machines have owned");
    }

    private static String reserved(String more) {
        return """
        kind: rented
        id: box
        hourly_usd: 0
        billing: reserved
        upfront_usd: 930
        term_months: 12
        ops_hours: 0
        ops_hours_per_extra_unit: 0
        serves: [{model: qwen, decode_tok_s: 100, reading_included: true}]
        """
                + more;
    }

    @Test
    void a_reservation_spreads_what_is_paid_in_advance_over_its_term() {
        Worked.of(directory, reserved(""), "tokens: 10M").costs(RENTAL, 77.5).upfront(930);
        // every hour of the month: 210.24M tokens of output for one machine at 80%
        Worked.of(directory, reserved(""), "tokens: 2B").units(2).costs(RENTAL, 155).upfront(1860);
        String hourly = reserved("").replace("hourly_usd: 0", "hourly_usd: 0.05");
        Worked.of(directory, hourly, "tokens: 10M").costs(RENTAL, 77.5 + 36.5);
    }

    @Test
    void a_projection_pays_a_reservation_at_the_start_of_every_term() {
        CashFlow year = project(reserved(""), "tokens: 10M", "box", 36, 0);
        assertThat(year.usd(0)).isEqualTo(930);
        assertThat(year.usd(1)).isZero();
        assertThat(year.totalUsd()).isCloseTo(2790, within(1e-9));
        assertThat(project(reserved(""), "tokens: 2B", "box", 36, 0).totalUsd())
                .isCloseTo(5580, within(1e-9));
        // a year and a month: the second term is paid whole
        assertThat(project(reserved(""), "tokens: 10M", "box", 13, 0).totalUsd()).isEqualTo(1860);
    }

    @Test
    void no_window_bills_more_hours_than_the_month_has() {
        String always = Worked.rented("ops_hours: 0");
        String work = "tokens: 10M, hours_per_day: 24, workdays_per_month: ";

        Worked.of(directory, always, work + "31").costs(RENTAL, 2 * 730);
        Worked.of(directory, always, work + "30").costs(RENTAL, 2 * 720);
    }

    private CashFlow project(
            String profiles, String workload, String option, int months, double growth) {
        Projection projection =
                Projector.project(
                        Project.load(directory, profiles + Worked.scenario(workload, option))
                                .scenario(),
                        new ProjectionTerms(months, growth, 0, 0),
                        Case.TYPICAL,
                        Optional.empty());
        return projection.options().getFirst().cash();
    }
}
