package tco.render.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tco.model.Component;
import tco.model.Range;
import tco.render.Column;
import tco.render.RenderOptions;
import tco.render.Rendering;
import tco.render.SortOrder;
import tco.render.StrictCsv;
import tco.render.document.OutputFormat;
import tco.testing.Scenarios;

class ComparisonSheetTest {
    private static final String HEADER =
            "option,name,runs,needs,kind,quality,data,eligible,units,monthly_usd_low,monthly_usd,"
                    + "monthly_usd_high,cost_known,estimate,per_developer_usd,yearly_usd,saves_usd,"
                    + "usd_per_mtok,upfront_usd,capacity_tokens,utilisation,"
                    + "served_share,hardware,installation,capital,maintenance,electricity,"
                    + "facility,rental,storage,ops,setup,api_input,api_cache_read,"
                    + "api_cache_write,api_output,seats,overage,api_requests,api_monthly,"
                    + "quality_gap,excluded_because";

    private static final String SPEEDS = ",first_answer_s,stream_tok_s,notes";

    private final String csv = Rendering.of(OutputFormat.CSV, Rendering.EACH_KIND, Rendering.PLAIN);

    @Test
    void has_the_columns_that_scripts_depend_on() {
        assertThat(csv.lines().findFirst()).hasValue(HEADER + SPEEDS);
        assertThat(csv).doesNotContain("\r").endsWith("\n");
    }

    @Test
    void rows_are_cheapest_first() {
        assertThat(StrictCsv.rows(csv).stream().map(row -> row.get("option")))
                .containsExactly("plan", "api", "owned", "hybrid", "rented");
    }

    @Test
    void parts_of_the_typical_case_add_up() {
        for (Map<String, String> row : StrictCsv.rows(csv)) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Component component : Component.values()) {
                String part = row.getOrDefault(component.key(), "missing");
                sum = sum.add(part.isEmpty() ? BigDecimal.ZERO : new BigDecimal(part));
            }
            assertThat(sum)
                    .isCloseTo(
                            new BigDecimal(row.getOrDefault("monthly_usd", "missing")),
                            org.assertj.core.data.Offset.offset(new BigDecimal("0.03")));
        }
    }

    @Test
    void is_empty_where_nothing_applies() {
        Map<String, String> api = row(csv, "api");
        assertThat(api)
                .containsEntry("units", "")
                .containsEntry("capacity_tokens", "")
                .containsEntry("utilisation", "")
                .containsEntry("hardware", "")
                .containsEntry("excluded_because", "")
                .containsEntry("api_input", "24.00")
                .containsEntry("api_cache_read", "0.00")
                .containsEntry("served_share", "1");
        Map<String, String> owned = row(csv, "owned");
        assertThat(owned)
                .containsEntry("units", "1")
                .containsEntry("hardware", "150.00")
                .containsEntry("upfront_usd", "5400.00")
                .containsEntry("ops", "224.00");
        assertThat(owned.get("capacity_tokens")).matches("\\d+");
        assertThat(owned.get("utilisation")).matches("0\\.\\d{1,6}");
    }

    @Test
    void there_is_no_price_per_token_without_tokens() {
        String none =
                Rendering.of(
                        OutputFormat.CSV, new Scenarios(Range.exactly(0)).owned("m", "M").build());
        assertThat(row(none, "m"))
                .containsEntry("usd_per_mtok", "")
                .containsEntry("capacity_tokens", "");
    }

    @Test
    void names_survive_and_no_spreadsheet_runs_them() {
        String hostile =
                Rendering.of(
                        OutputFormat.CSV,
                        new Scenarios(Range.exactly(1e6))
                                .api("a", "=cmd|' /C calc'!A0", 1, 1)
                                .api("b", "a, \"b\"\nc", 1, 1)
                                .api("c", "-1+1", 1, 1)
                                .api("d", "@x", 1, 1)
                                .api("e", "\t=x", 1, 1)
                                .api("f", "a=b", 1, 1)
                                .build());
        assertThat(StrictCsv.rows(hostile).stream().map(row -> row.get("name")))
                .containsExactly(
                        "'=cmd|' /C calc'!A0", "a, \"b\"\nc", "'-1+1", "'@x", "'\t=x", "a=b");
    }

    @Test
    void savings_against_a_baseline_follow_the_other_columns() {
        String saving = Rendering.of(OutputFormat.CSV, Rendering.EACH_KIND, against("api"));
        assertThat(saving).startsWith(HEADER + ",saving_usd,saving_percent" + SPEEDS + "\n");
        assertThat(row(csv, "api")).containsEntry("saves_usd", "");
        assertThat(row(saving, "rented").get("saves_usd"))
                .isEqualTo(row(saving, "rented").get("saving_usd"));
        assertThat(row(saving, "api"))
                .containsEntry("saving_usd", "0.00")
                .containsEntry("saving_percent", "0");
        assertThat(row(saving, "rented").get("saving_usd")).startsWith("-");
        assertThatThrownBy(
                        () -> Rendering.of(OutputFormat.CSV, Rendering.EACH_KIND, against("none")))
                .hasMessageContaining("none");
    }

    @Test
    void shows_the_columns_asked_for() {
        List<Column> columns =
                Stream.of("option", "low-high", "limit", "notes")
                        .map(name -> ComparisonColumns.find(name).orElseThrow())
                        .toList();
        RenderOptions options =
                Rendering.options(80, false, SortOrder.NAME, Optional.empty(), columns);
        assertThat(Rendering.of(OutputFormat.CSV, Rendering.EACH_KIND, options))
                .startsWith("option,monthly,limit,notes\nplan,")
                .contains("api,54.00..54.00,pay-per-token,\n");
        assertThat(ComparisonColumns.names())
                .contains("saving_usd", "electricity")
                .doesNotHaveDuplicates();
        assertThat(ComparisonColumns.find("hardwear")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "electricity, electricity, power",
        "power, power, power",
        "rental, rental, rental",
        "rent, rent, rent",
        "ops, ops, ops",
        "upkeep, people, upkeep",
        "people, people, upkeep",
        "seats, seats, seats",
        "plan, plan, plan",
        "option, option, id",
        "machine, machines, machine",
        "tokens, api, tokens",
        "up front, upfront_usd, up front",
        "month, monthly_usd, month",
        "first answer, first_answer_s, first answer",
        "tok/s, stream_tok_s, tok/s",
    })
    void a_column_has_the_names_of_the_terminal_and_of_csv(
            String name, String key, String heading) {
        Column column = ComparisonColumns.find(name).orElseThrow();
        assertThat(column.key()).isEqualTo(key);
        assertThat(column.heading()).isEqualTo(heading);
    }

    private static RenderOptions against(String baseline) {
        return Rendering.options(80, false, SortOrder.COST, Optional.of(baseline), List.of());
    }

    private static Map<String, String> row(String csv, String option) {
        return StrictCsv.rows(csv).stream()
                .filter(row -> option.equals(row.get("option")))
                .findFirst()
                .orElseThrow();
    }
}
