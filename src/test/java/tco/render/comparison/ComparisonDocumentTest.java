package tco.render.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tco.engine.Tco;
import tco.model.Currency;
import tco.model.Deployment.Rented.Billing;
import tco.model.Plan.Overage;
import tco.model.Quality;
import tco.model.Range;
import tco.model.Requirements.Privacy;
import tco.model.Scenario;
import tco.render.CsvDialect;
import tco.render.RenderOptions;
import tco.render.Rendering;
import tco.render.SortOrder;
import tco.render.document.OutputFormat;
import tco.testing.Scenarios;
import tco.text.TextWidth;

class ComparisonDocumentTest {
    @Test
    void shows_the_comparison_and_its_verdict() {
        assertThat(Rendering.of(OutputFormat.TABLE, Rendering.EACH_KIND, Rendering.wide(110)))
                .isEqualTo(
                        """
                        10M tokens a month, none cached (8M in, 2M out); 1 developer
                        Using a coding agent? Most of its input is cached: --workload agentic

                          cheapest frontier  A plan         $49~  a month, code leaves
                          cheapest mid-high  A rented GPU  $565   on a rented machine, $224 of it upkeep
                          cheapest mid       My machine    $377   $224 of it upkeep
                          cheapest in-house  My machine    $377   $224 of it upkeep

                          option          runs       needs      month  low-high  code    up front  machine  power  upkeep  tokens
                          FRONTIER
                            A plan        $34 over   1 seat      $49~    $39-59  leaves        $0        -      -       -       -
                            An API        -          -           $54          -  leaves        $0        -      -       -     $54
                            Both          70% model  1 machine  $393   $247-539  leaves    $5,400     $150  $3.01    $224     $16
                          MID-HIGH
                            A rented GPU  model      1 machine  $565   $385-745  rented        $0        -      -    $224       -
                          MID
                            My machine    model      1 machine  $377   $231-524  stays     $5,400     $150  $3.36    $224       -

                        ! plans.plan.included_usd at $10.00: in frontier, the cheapest is An API
                        no room for rent, seats, overage; ~ estimate; 3 notes: --notes; why: tco explain ID; what if: tco live
                        """);
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 40, 60, 80, 100, 200})
    void no_line_is_wider_than_the_terminal(int width) {
        for (Scenario scenario : List.of(Scenarios.ofEachKind(), hostile())) {
            String table =
                    Rendering.of(OutputFormat.TABLE, Tco.compare(scenario), Rendering.wide(width));
            assertThat(table.lines())
                    .allSatisfy(line -> {
                        assertThat(TextWidth.of(line)).isLessThanOrEqualTo(width);
                        assertThat(line).doesNotEndWith(" ");
                    });
        }
    }

    @Test
    void nothing_in_a_name_reaches_the_terminal_raw() {
        String table =
                Rendering.of(OutputFormat.TABLE, Tco.compare(hostile()), Rendering.wide(200));
        assertThat(table).contains("<U+1B>[31mred").contains("<U+7>").contains("模型");
        assertThat(table.chars().filter(c -> c < ' ' && c != '\n').count()).isZero();
    }

    @Test
    void numbers_stay_under_their_heading_whatever_the_script() {
        String table =
                Rendering.of(
                        OutputFormat.TABLE,
                        Tco.compare(
                                new Scenarios(Range.exactly(10e6))
                                        .api("a", "模型模型", 3, 15)
                                        .api("b", "plain", 4, 15)
                                        .api("c", "👩‍💻 e\u0301", 5, 15)
                                        .build()),
                        Rendering.wide(100));
        List<Integer> ends =
                table.lines()
                        .filter(line -> line.startsWith("    "))
                        .map(line -> TextWidth.of(line.substring(0, line.indexOf("leaves"))))
                        .distinct()
                        .toList();
        assertThat(ends).hasSize(1);
    }

    @Test
    void colour_only_repeats_what_the_text_says() {
        Scenario scenario =
                new Scenarios(Range.exactly(10e6))
                        .owned("m", "Mine")
                        .api("a", "Theirs", 3, 15)
                        .require(Quality.BASIC, Privacy.STAYS)
                        .build();
        RenderOptions coloured =
                Rendering.options(100, true, SortOrder.COST, Optional.empty(), List.of());
        String table = Rendering.of(OutputFormat.TABLE, Tco.compare(scenario), coloured);
        String plain = Rendering.of(OutputFormat.TABLE, Tco.compare(scenario), Rendering.wide(100));
        assertThat(table).contains("\u001b[32m    Mine").contains("\u001b[1m  MID\u001b[0m");
        assertThat(table.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(plain);
    }

    @Test
    void ascii_needs_no_other_characters() {
        RenderOptions options =
                new RenderOptions(
                        OptionalInt.of(50),
                        false,
                        true,
                        SortOrder.COST,
                        Optional.empty(),
                        List.of(),
                        false,
                        CsvDialect.RFC_4180,
                        Currency.USD,
                        Rendering.TODAY,
                        "1.2.3");
        Scenario scenario =
                new Scenarios(Range.exactly(10e6))
                        .api("a", "A name that is too long for so narrow a terminal", 3, 15)
                        .build();
        String table = Rendering.of(OutputFormat.TABLE, Tco.compare(scenario), options);
        assertThat(table).contains("    A name").contains("...");
        assertThat(table.chars().allMatch(c -> c < 0x7f)).isTrue();
    }

    @Test
    void each_distinct_note_stands_once_with_the_options_that_it_is_of() {
        Scenario scenario =
                new Scenarios(Range.exactly(10e6))
                        .noted("a", "A", "first", "shared", "third")
                        .noted("b", "B", "shared")
                        .note("of all")
                        .build();
        String brief = Rendering.of(OutputFormat.TABLE, scenario);
        assertThat(brief).contains("\n4 notes: --notes; why: ").doesNotContain("shared");
        String all = Rendering.of(OutputFormat.TABLE, Tco.compare(scenario), withNotes());
        assertThat(all)
                .contains("-  A: first\n")
                .containsOnlyOnce("-  A, B: shared\n")
                .contains("-  of all\n")
                .doesNotContain("--notes");
    }

    private static RenderOptions withNotes() {
        return new RenderOptions(
                OptionalInt.empty(),
                false,
                false,
                SortOrder.COST,
                Optional.empty(),
                List.of(),
                true,
                CsvDialect.RFC_4180,
                Currency.USD,
                Rendering.TODAY,
                "1.2.3");
    }

    @Test
    void columns_asked_for_are_not_dropped() {
        RenderOptions options =
                Rendering.options(
                        60,
                        false,
                        SortOrder.COST,
                        Optional.empty(),
                        Stream.of("name", "capacity_tokens", "utilisation", "data")
                                .map(name -> ComparisonColumns.find(name).orElseThrow())
                                .toList());
        assertThat(Rendering.of(OutputFormat.TABLE, Rendering.EACH_KIND, options))
                .contains("  option          capacity   used  code\n")
                .contains("    A plan               -      -  leaves\n");
    }

    @Test
    void says_when_nothing_may_win_and_why() {
        Scenario none =
                new Scenarios(Range.exactly(10e6))
                        .api("a", "Theirs", 3, 15)
                        .require(Quality.BASIC, Privacy.STAYS)
                        .build();
        assertThat(Rendering.of(OutputFormat.TABLE, none))
                .contains("No option may win: the reasons stand below the table.")
                .contains("code would leave: Theirs $54\n");
    }

    @Test
    void excluded_options_stand_on_one_line_a_reason_and_the_dearest_give_way() {
        Scenarios scenarios = new Scenarios(Range.exactly(10e6)).owned("m", "Mine");
        for (int i = 1; i <= 9; i++) {
            scenarios.api("a" + i, "Their model " + i, i, 15);
        }
        String table =
                Rendering.of(
                        OutputFormat.TABLE,
                        scenarios.require(Quality.BASIC, Privacy.STAYS).build());
        assertThat(table)
                .contains("code would leave: Their model 1 $38, Their model 2 $46, 7 more\n");
    }

    @Test
    void no_tokens_at_all_are_no_share_of_them() {
        Scenario none = new Scenarios(Range.exactly(0)).api("a", "Theirs", 3, 15).build();
        assertThat(Rendering.of(OutputFormat.TABLE, none))
                .startsWith("0 tokens a month; 1 developer\n");
    }

    /// Eleven options in every tier, on the smallest usual terminal.
    @Test
    void eleven_options_fit_24_lines() {
        for (int known = 0; known <= 11; known++) {
            Scenarios scenarios = new Scenarios(Range.exactly(10e6)).owned("m", "Mine");
            for (int i = 1; i <= 10; i++) {
                scenarios.noted("a" + i, "A model with a long name " + i, "note " + i);
            }
            String table = Rendering.of(OutputFormat.TABLE, scenarios.build());
            assertThat(table.lines().count()).isLessThanOrEqualTo(24);
        }
    }

    private static Scenario hostile() {
        return new Scenarios(Range.exactly(10e6))
                .api("a", "\u001b[31mred \u0007 " + "x".repeat(80), 3, 15)
                .api("b", "模型".repeat(30), 3, 15)
                .owned("c", "a|b `c` *d*")
                .rented("d", "👩‍💻".repeat(20), Billing.ALWAYS)
                .plan("e", "=cmd|' /C calc'!A0", Overage.BLOCKED)
                .noted("f", "F", "note " + "y".repeat(150), "\u001b]0;title\u0007")
                .build();
    }
}
