package tco.render.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tco.engine.Tco;
import tco.model.Deployment.Billing;
import tco.model.Deployment.Overage;
import tco.model.Privacy;
import tco.model.Quality;
import tco.model.Range;
import tco.model.Scenario;
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
                        10M tokens a month: 8M uncached input, 2M output; 1 developer; 8 h on 21 workdays of a 730 h month; $0.15/kWh;
                        lifetime 36 months

                          option          monthly  hardware  power  rental   ops  API  seats  $/Mtok  quality   limit          notes
                        ▶ A plan          $39-59~         -      -       -     -    -    $49   $4.90  frontier  within limits  1
                          An API             $54          -      -       -     -  $54      -   $5.40  frontier  pay-per-token
                          My machine    $231-524       $150  $3.36       -  $224    -      -     $38  mid       speed-limited
                          Both          $247-539       $150  $3.01       -  $224  $16      -     $39  frontier  pay-per-token
                          A rented GPU  $385-745          -      -    $341  $224    -      -     $57  mid-high  during hours

                        ~  rests on an estimate: nobody has published the figure
                        1  included usage is an estimate: the vendor publishes no figure
                        -  not shown at this width: data

                        A plan is the cheapest at $49 a month: $5.00 less than the next, An API ($54), and $516 less than the dearest,
                        A rented GPU ($565).
                        Looking after machines takes 2-5 h a month: $128-320 in each option that has them.
                        At 141.9M tokens a month, My machine becomes the cheapest.
                        Down at 2.778M tokens a month, An API becomes the cheapest.
                        Figures older than 90 days: owned (2026-06-08), hybrid (2026-06-08).
                        Estimates: plan.
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
                        .filter(line -> line.contains("pay-per-token"))
                        .map(line -> TextWidth.of(line.substring(0, line.indexOf("frontier"))))
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
        assertThat(table)
                .contains("\u001b[32m▶ Mine")
                .contains("\u001b[2m    excluded: data leaves\u001b[0m");
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
                        Rendering.TODAY,
                        "1.2.3");
        Scenario scenario =
                new Scenarios(Range.exactly(10e6))
                        .api("a", "A name that is too long for so narrow a terminal", 3, 15)
                        .build();
        String table = Rendering.of(OutputFormat.TABLE, Tco.compare(scenario), options);
        assertThat(table).contains("* A name").contains("...");
        assertThat(table.chars().allMatch(c -> c < 0x7f)).isTrue();
    }

    @Test
    void each_distinct_note_stands_once() {
        String table =
                Rendering.of(
                        OutputFormat.TABLE,
                        new Scenarios(Range.exactly(10e6))
                                .noted("a", "A", "first", "shared", "third")
                                .noted("b", "B", "shared")
                                .note("of all")
                                .build());
        assertThat(table)
                .contains("1-3\n")
                .contains("pay-per-token  2\n")
                .containsOnlyOnce("2  shared\n")
                .contains("-  of all\n");
    }

    @Test
    void columns_asked_for_are_not_dropped() throws UnknownColumnException {
        RenderOptions options =
                Rendering.options(
                        60,
                        false,
                        SortOrder.COST,
                        Optional.empty(),
                        ComparisonColumns.parse(
                                List.of("name", "capacity_tokens", "utilisation", "data")));
        assertThat(Rendering.of(OutputFormat.TABLE, Rendering.EACH_KIND, options))
                .contains("  option        capacity   used  data\n")
                .contains("▶ A plan               -      -  leaves\n");
    }

    @Test
    void says_when_nothing_is_eligible_and_what_would_be_cheaper() {
        Scenario none =
                new Scenarios(Range.exactly(10e6))
                        .api("a", "Theirs", 3, 15)
                        .require(Quality.BASIC, Privacy.STAYS)
                        .build();
        assertThat(Rendering.of(OutputFormat.TABLE, none))
                .contains("No option is eligible")
                .contains("excluded: data leaves");
        Scenario one =
                new Scenarios(Range.exactly(10e6))
                        .owned("m", "Mine")
                        .api("a", "Theirs", 3, 15)
                        .require(Quality.BASIC, Privacy.STAYS)
                        .build();
        assertThat(Rendering.of(OutputFormat.TABLE, one))
                .contains("Theirs would cost $54 but is excluded: data leaves.");
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
