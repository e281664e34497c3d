package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tco.render.StrictCsv;

/// Situations that people reported of programs like this one, each with a bill worked out by hand.
/// The inputs lie in `src/test/resources/reported`, each with its source in its head.
class ReportedCasesTest {
    private static final String INPUTS = "src/test/resources/reported/";

    /// A row: the input, further arguments of `compare`, a column, and what it says of each option.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
"""
long-context-cache-fallback | | monthly_usd | flat 932.40, larger 2331.00
long-context-cache-fallback | --set workload.output_share=0 --set workload.cache_hit_rate=0 --set workload.cache_write_share=1 --tokens 1M | api_cache_write | flat 4.00, larger 10.00, own-price 12.50
one-hour-write-long-context | | api_cache_write | docs-example 7.50, explicit 12.00
own-volume-wins | --tokens 1B | eligible | cheap true, own false
own-volume-wins | | eligible | cheap true, own true
tariff-idle-hours | | electricity | const 213.525, day10 9.7333, day801 6.1016
tariff-idle-hours | --set assumptions.work_starts=00:00 | electricity | const 213.525, day10 6.0833
tariff-idle-hours | --set assumptions.duty=always-load | electricity | const 213.525
price-with-an-end-date | --as-of 2026-12-31 | monthly_usd | doubling 1350
price-with-an-end-date | --as-of 2027-01-01 | monthly_usd | doubling 2700
price-by-time-of-day | | monthly_usd | clocked 54.7556
price-by-time-of-day | --set workload.utc_offset_hours=2 --set workload.hours_per_day=8 | monthly_usd | clocked 42.35
price-by-time-of-day | --set workload.utc_offset_hours=-5 --set workload.hours_per_day=8 | monthly_usd | clocked 30.80
quota-per-person | | monthly_usd | personal 1069.98, shared 200.00
does-not-fit-but-wins | | eligible | rtx3060 false, a100 true
does-not-fit-but-wins | | monthly_usd | rtx3060 13.44, a100 57.12
two-apis-in-a-mix | | monthly_usd | router 168.64, local-plan 200.00
mixed-seats | | monthly_usd | six-std 150, six-prem 750, mixed 350
mixed-seats | --set assumptions.plan_billing=yearly | monthly_usd | six-std 120, six-prem 600, mixed 280
more-tokens-for-the-same-work | | monthly_usd | older 208.05, newer 138.70, wordier 187.245
more-tokens-for-the-same-work | --tokens 10M | monthly_usd | wordier 18.7245
more-tokens-for-the-same-work | --tokens 1B | monthly_usd | wordier 1872.45
four-context-tiers | | monthly_usd | q4 198.00
reserved-paid-up-front | | monthly_usd | od 132.86, ri 77.50
reserved-paid-up-front | --tokens 12B | monthly_usd | ri 155.00
reserved-paid-up-front | | upfront_usd | od 0, ri 930
fees-that-are-not-tokens | | monthly_usd | searches 74.00, team 204.00
surcharge-above-one-or-below-zero | | monthly_usd | priority 250.00, edp 85.00
weekend-tariff | | electricity | box 14.25
spending-cap | | monthly_usd | capped 49.00
spending-cap | | served_share | capped 0.49
served-share | | served_share | p19 0.19, p10 0.1, p20 0.2
served-share | | excluded_because | p19 serves 19% of the demand, p10 serves 10% of the demand, p20 serves 20% of the demand
prices-in-another-unit | | monthly_usd | crof 0.00055517
""")
    void says_what_was_worked_out_by_hand(
            String input, String arguments, String column, String expected) {
        Program.Result result =
                compare(input, arguments, "--format csv --columns option," + column);
        assertThat(result.exit()).as(result.err()).isZero();
        List<Map<String, String>> rows = StrictCsv.rows(result.out());
        for (String pair : expected.split(", ", -1)) {
            String[] optionAndValue = pair.split(" ", 2);
            String found = cell(rows, optionAndValue[0], column);
            assertThat(found).as(pair).matches(said -> isSame(said, optionAndValue[1]));
        }
    }

    @Test
    void projects_each_month_at_its_own_price() {
        assertThat(total("price-with-an-end-date", "--as-of 2026-12-01", "doubling"))
                .isEqualTo("95850.00");
        assertThat(total("price-with-an-end-date", "--as-of 2026-11-29", "doubling"))
                .isEqualTo("94500.00");
    }

    @Test
    void pays_a_reservation_again_at_the_start_of_each_year() {
        assertThat(total("reserved-paid-up-front", "", "ri")).isEqualTo("2790.00");
        assertThat(total("reserved-paid-up-front", "", "od")).isEqualTo("4782.96");
    }

    @Test
    void a_machine_that_does_not_fit_wins_in_no_gate() {
        Program.Result gate =
                Program.line(
                        "tco check --profiles "
                                + file("does-not-fit-but-wins")
                                + " --scenario reported --expect a100 --budget 60");
        assertThat(gate.exit()).as(gate.out()).isZero();
        assertThat(gate.out()).contains("the cheapest option is a100");
    }

    @Test
    void prices_in_another_unit_are_named_with_the_likely_one() {
        assertThat(compare("prices-in-another-unit", "", "").err().lines())
                .anySatisfy(line ->
                        assertThat(line).contains("per-token.input", "(dollars a token? 3)"))
                .anySatisfy(line -> assertThat(line).contains("scaled-twice.input", "twice? 3)"))
                .noneSatisfy(line -> assertThat(line).contains("crof"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "compare claude-sonnet-4-6 --tokens 10,000,000 | 10000000 for one",
                "compare claude-sonnet-4-6 --tokens 10,5M | 10.5M for one",
                "sweep claude-sonnet-4-6 --wide --set workload.tokens=1,000,000 | 1000000 for one"
            })
    void a_number_with_separators_is_refused_not_split(String command, String hint) {
        Program.line("tco " + command).isRefused(hint);
    }

    private static Program.Result compare(String input, String arguments, String format) {
        String line =
                "tco compare --profiles %s --scenario reported %s %s"
                        .formatted(file(input), arguments == null ? "" : arguments, format);
        return Program.line(line.strip());
    }

    private static String total(String input, String arguments, String option) {
        Program.Result result =
                Program.line(
                        "tco project --months 36 --format csv --profiles %s --scenario reported %s"
                                .formatted(file(input), arguments)
                                .strip());
        assertThat(result.exit()).as(result.err()).isZero();
        return StrictCsv.rows(result.out()).stream()
                .filter(row -> option.equals(row.get("option")) && row.containsValue("total"))
                .map(row -> row.get("cumulative_usd"))
                .findFirst()
                .orElseThrow();
    }

    private static String file(String input) {
        return INPUTS + input + ".yaml";
    }

    private static String cell(List<Map<String, String>> rows, String option, String column) {
        return rows.stream()
                .filter(row -> option.equals(row.get("option")))
                .map(row -> row.get(column))
                .findFirst()
                .orElseThrow();
    }

    /// Whether a cell shows a value, as text or as the number to the digits that CSV keeps.
    private static boolean isSame(String cell, String expected) {
        try {
            double value = Double.parseDouble(expected);
            return Math.abs(Double.parseDouble(cell) - value) <= 0.00501;
        } catch (NumberFormatException _) {
            return cell.equals(expected);
        }
    }
}
