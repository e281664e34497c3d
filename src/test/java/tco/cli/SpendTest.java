package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tco.cli.console.ExitCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Money or seats instead of tokens (model 9).
class SpendTest {
    private static String csv(String line, String columns) {
        Program.Result result =
                Program.line("tco compare --format csv --columns " + columns + " " + line);
        assertThat(result.exit()).as(result.err()).isEqualTo(ExitCode.DONE);
        return result.out();
    }

    /// Claude Sonnet 4.6 at 80% input: 0.8 x $3 + 0.2 x $15 = $5.40 a million tokens.
    @ParameterizedTest
    @ValueSource(strings = {"540", "'$540'", "'540 USD'", "0.54k"})
    void an_api_is_asked_for_the_volume_that_costs_so_much(String money) {
        assertThat(
                        csv(
                                "--spend " + money + " --on claude-sonnet-4-6 claude-sonnet-4-6",
                                "option,monthly_usd,usd_per_mtok,units"))
                .isEqualTo(
                        "option,monthly_usd,usd_per_mtok,units\nclaude-sonnet-4-6,540.00,5.40,\n");
        assertThat(Program.line("tco compare --spend 540 --on claude-sonnet-4-6").out())
                .startsWith("$540 a month on Claude Sonnet 4.6 = about 100M tokens");
    }

    @Test
    void what_is_paid_for_stands_among_the_options_and_savings_count_against_it() {
        assertThat(csv("--spend 540 --on claude-sonnet-4-6 claude-opus-5-5", "option,saving_usd"))
                .isEqualTo("option,saving_usd\nclaude-sonnet-4-6,0.00\nclaude-opus-5-5,-180.00\n");
        assertThat(Program.line("tco project --spend 540 --on claude-opus-5-5").out())
                .contains("payback against Claude Opus 5.5");
    }

    @Test
    void without_a_name_the_money_goes_to_the_first_api() {
        assertThat(csv("--spend 540 deepseek-v4-flash claude-sonnet-4-6", "option,monthly_usd"))
                .contains("deepseek-v4-flash,540.00");
    }

    /// A seat of Claude Max 5x is $100; its included usage is 70% used, unless it is said.
    @ParameterizedTest
    @CsvSource({"100, '', 1", "1200, '', 12", "1200, --limits often, 12"})
    void a_plan_is_whole_seats_and_its_fees_stand(String usd, String limits, int seats) {
        assertThat(
                        csv(
                                "--spend " + usd + " --on claude-max-5x claude-max-5x " + limits,
                                "monthly_usd,units,seats"))
                .isEqualTo("monthly_usd,units,seats\n%s.00,%d,%s.00\n".formatted(usd, seats, usd));
    }

    @Test
    void limits_that_are_never_hit_mean_less_usage_than_those_often_hit() {
        assertThat(tokens("never")).isEqualTo(75e6);
        assertThat(tokens("sometimes")).isEqualTo(175e6);
        assertThat(tokens("often")).isEqualTo(250e6);
    }

    private static double tokens(String limits) {
        String row =
                csv(
                        "--spend 100 --on claude-max-5x claude-sonnet-4-6 --sort scenario --limits "
                                + limits,
                        "monthly_usd");
        return Math.rint(
                Double.parseDouble(row.lines().skip(1).findFirst().orElseThrow()) / 5.4e-6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--spend 250 --on claude-max-5x | --spend: $250 (no whole number of seats",
                "--spend 1200 --on claude-max-5x --developers 11 | pays for 12 seats",
                "--spend 12 --on claude-opuss | --on: ",
                "--spend 12 --on m4-max-128gb | is no API and no plan",
                "--spend 12 --on claude-opus-5-5 --limits often | claude-opus-5-5 is no plan",
                "--spend 12 --set workload.tokens=5M | does not go with --set workload.tokens",
                "--spend 12 --tokens 5M | does not go with --tokens",
                "--spend 0 | is no sum",
                "--spend 4,80 | is no sum",
                "--spend 12 --limits rarely | unknown value 'rarely'",
                "--on claude-opus-5-5 | only with --spend",
                "--limits often | only with --spend",
                "--spend 12 m4-max-128gb | no API among the options",
                "--spend 12 --scenario article --on article-api-heavy | a volume of its own"
            })
    void money_that_says_no_volume_is_refused(String line, String says) {
        Program.line("tco compare " + line).isRefused(says);
    }

    @Test
    void a_session_takes_money_and_says_the_command_that_repeats_it() {
        Program.Result session =
                Program.line(
                        "tco shell",
                        """
                        set tokens 40M
                        set spend $540
                        set on claude-sonnet-4-6
                        export
                        set tokens 5M
                        export
                        """);
        assertThat(session.out())
                .contains("tco compare --spend 540 --on claude-sonnet-4-6\n")
                .contains("tco compare --tokens 5M\n");
    }

    @ParameterizedTest
    @CsvSource({
        "--spend 540 --on sonnet-4, 'sonnet-4: fits 2 options (one of claude-sonnet-4-6, '",
        "--spend 540 --on nonsense, unknown id 'nonsense'",
        "--own nonsense=2, options.nonsense.owned is not a figure",
    })
    void a_name_that_fits_several_lists_them_and_one_that_fits_none_is_unknown(
            String line, String says) {
        Program.line("tco compare " + line).isRefused(says);
    }

    /// The price of what is there already is sunk.
    @ParameterizedTest
    @ValueSource(strings = {"m4-max", "'M4 Max 128 GB'", "M4-MAX=1"})
    void what_is_owned_may_be_named_by_a_part(String name) {
        assertThat(Program.line("tco compare --own " + name).out())
                .isEqualTo(Program.line("tco compare --own m4-max-128gb").out());
    }

    @Test
    void what_is_paid_for_may_be_named_by_a_part() {
        assertThat(Program.line("tco compare --spend 540 --on sonnet-5").out())
                .isEqualTo(Program.line("tco compare --spend 540 --on claude-sonnet-5").out());
    }

    @ParameterizedTest
    @CsvSource({
        "20,claude-sonnet-4-6,",
        "540,claude-sonnet-4-6,--daily-variation 0..200M",
        "20000,claude-opus-5-5,--developers 30"
    })
    void advice_saves_no_more_than_is_paid_today(String usd, String on, String also) {
        Program.Result result =
                Program.line(
                        "tco advise --format json --spend "
                                + usd
                                + " --on "
                                + on
                                + " "
                                + (also == null ? "" : also));
        assertThat(result.exit()).as(result.err()).isEqualTo(ExitCode.DONE);
        JsonNode rules = new ObjectMapper().readTree(result.out()).get("rules");
        assertThat(rules.valueStream().mapToDouble(rule -> rule.get("stake_usd").asDouble()))
                .anyMatch(stake -> stake > 0)
                .allMatch(stake -> stake <= Double.parseDouble(usd) + 0.01);
    }
}
