package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/// What stands at the head of a report, and the sentences below its chart.
class ReportHeadTest {
    private static ReportPage page(String asked) {
        return ReportPage.of(Program.line("tco report " + asked).out());
    }

    @ParameterizedTest
    @CsvSource({
        "--scenario default, Ten million tokens a month",
        "--tokens 10M, Ten million tokens a month",
        "--kwh 0.30, Ten million tokens a month",
        "claude-sonnet-4-6 m4-max-128gb, Ten million tokens a month",
        "--tokens 40M, '40M tokens a month, none cached (32M in, 8M out); 1 developer'",
        "--developers 3 --tokens 10M, '10M tokens a month, none cached (8M in, 2M out); 3 developers'",
        "--tokens 40M --title Mine, Mine"
    })
    void the_title_is_the_scenarios_name_only_while_its_workload_is_unchanged(
            String asked, String title) {
        assertThat(page(asked).all("h1").getFirst().getTextContent()).isEqualTo(title);
    }

    @Test
    void what_could_turn_it_round_stands_under_the_headline() {
        Element header = page("--scenario private-only --tokens 50M").all("header").getFirst();
        List<Element> paragraphs = ReportPage.within(header, "p");
        assertThat(paragraphs.get(0).getAttribute("class")).isEqualTo("verdict");
        assertThat(paragraphs.get(1).getAttribute("class")).isEqualTo("doubt");
    }

    /// $4,800 less 12 seats of $100 is $3,600 a month.
    @Test
    void what_is_paid_today_has_savings_beside_it() {
        String asked = "--spend 4800 --on claude-sonnet-5 --developers 12 claude-max-5x";
        Element header = page(asked).all("header").getFirst();
        List<String> texts =
                ReportPage.within(header, "tr").stream().map(Element::getTextContent).toList();
        assertThat(texts)
                .containsExactly(
                        "against what you pay todaya monthsaves a monthsaves a yearcash saved in 36"
                                + " months",
                        "Claude Sonnet 5 (today)$4,800---",
                        "Claude Max$1,200~$3,600$43,200$129,600");
        assertThat(Program.line("tco report " + asked + " --format markdown").out())
                .contains("| Claude Max | \\$1,200\\~ | \\$3,600 | \\$43,200 | \\$129,600 |");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--tokens 10M",
                "--scenario article",
                "--tokens 300M m4-max-128gb claude-sonnet-4-6",
                "--spend 4800 --on claude-sonnet-5 claude-max-5x dgx-spark-gb10 m4-max-128gb"
            })
    void at_most_four_sentences_say_where_the_cheapest_changes(String asked) {
        String text =
                page(asked).all("section").stream()
                        .filter(section ->
                                section.getAttribute("aria-labelledby").equals("by-volume"))
                        .flatMap(section -> ReportPage.within(section, "p").stream())
                        .map(Element::getTextContent)
                        .findFirst()
                        .orElseThrow();
        assertThat(text.split("\\.(?: |$)", -1).length - 1)
                .isLessThanOrEqualTo(text.contains("not drawn") ? 5 : 4);
    }

    @Test
    void a_page_says_what_runs_on_how_many_and_how_long_one_waits() {
        String facts =
                ReportPage.within(page("--tokens 10M").rows("m4-max-128gb").getFirst(), "span")
                        .stream()
                        .filter(span -> span.getAttribute("class").equals("facts"))
                        .map(Element::getTextContent)
                        .findFirst()
                        .orElseThrow();
        assertThat(facts)
                .contains("DeepSeek V4 Flash Q2", "1 machine", "first answer after", "code stays");
    }
}
