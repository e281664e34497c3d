package tco.render.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tco.engine.Tco;
import tco.model.Case;
import tco.model.Quality;
import tco.model.Range;
import tco.model.Requirements.Privacy;
import tco.render.RenderOptions;
import tco.render.Rendering;
import tco.render.SortOrder;
import tco.render.StrictCsv;
import tco.render.document.OutputFormat;
import tco.render.text.MoneyText;
import tco.testing.Scenarios;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ComparisonJsonTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String text =
            Rendering.of(OutputFormat.JSON, Rendering.EACH_KIND, Rendering.PLAIN);
    private final JsonNode json = JSON.readTree(text);

    @Test
    void has_the_keys_that_scripts_depend_on() {
        assertThat(json.propertyNames())
                .containsExactly(
                        "schema",
                        "workload",
                        "assumptions",
                        "options",
                        "cheapest",
                        "cheapest_by_quality",
                        "cheapest_in_house",
                        "today",
                        "currency",
                        "usd_rate",
                        "pricing_date",
                        "generated_with");
        assertThat(json.get("workload").propertyNames())
                .containsExactly(
                        "tokens",
                        "span",
                        "uncached_input",
                        "cache_read",
                        "cache_write",
                        "output",
                        "developers",
                        "hours_per_day",
                        "workdays_per_month");
        assertThat(option("owned").propertyNames())
                .containsExactly(
                        "id",
                        "name",
                        "kind",
                        "quality",
                        "data",
                        "eligible",
                        "excluded_because",
                        "providers",
                        "cost_known",
                        "runs",
                        "needs",
                        "own_volume",
                        "served_share",
                        "units",
                        "monthly_usd",
                        "per_developer_usd",
                        "usd_per_mtok",
                        "upfront_usd",
                        "capacity_tokens",
                        "utilisation",
                        "speed",
                        "limit",
                        "lines",
                        "oldest_figure",
                        "estimates",
                        "notes");
        assertThat(option("owned").get("lines").get(0).propertyNames())
                .containsExactly("component", "quantity", "unit", "unit_usd", "monthly_usd");
        assertThat(json.get("generated_with").toString())
                .isEqualTo("{\"version\":\"1.2.3\",\"hours_per_month\":730}");
        assertThat(json.get("cheapest").asString()).isEqualTo("plan");
        assertThat(json.get("cheapest_by_quality").toString())
                .isEqualTo(
                        "{\"frontier\":\"plan\",\"mid-high\":\"rented\",\"mid\":\"owned\",\"basic\":null}");
        assertThat(json.get("cheapest_in_house").asString()).isEqualTo("owned");
        assertThat(option("owned").get("runs").toString())
                .isEqualTo("{\"model\":\"model\",\"quant\":null,\"estimated\":false}");
        assertThat(option("owned").get("needs").asString()).isEqualTo("1 machine");
        // 30,000 tokens at 400 a second; 25 a second, one answer at a time.
        assertThat(option("owned").get("speed").toString())
                .isEqualTo("{\"first_answer_s\":75,\"stream_tok_s\":25}");
        assertThat(option("api").get("speed").isNull()).isTrue();
    }

    @Test
    void lines_sum_to_the_total_in_every_case() {
        for (JsonNode option : json.get("options")) {
            for (Case at : Case.values()) {
                double sum = 0;
                for (JsonNode line : option.get("lines")) {
                    sum += line.get("monthly_usd").get(at.key()).asDouble();
                }
                assertThat(sum)
                        .isCloseTo(
                                option.get("monthly_usd").get(at.key()).asDouble(), within(1e-9));
            }
        }
    }

    @Test
    void a_line_is_quantity_times_price() {
        for (JsonNode option : json.get("options")) {
            for (JsonNode line : option.get("lines")) {
                double product = line.get("quantity").asDouble() * line.get("unit_usd").asDouble();
                assertThat(line.get("monthly_usd").get("typical").asDouble())
                        .isCloseTo(product, within(1e-9));
            }
        }
    }

    @Test
    void numbers_agree_with_csv() {
        for (Map<String, String> row :
                StrictCsv.rows(
                        Rendering.of(OutputFormat.CSV, Rendering.EACH_KIND, Rendering.PLAIN))) {
            double usd =
                    option(row.getOrDefault("option", "missing"))
                            .get("monthly_usd")
                            .get("typical")
                            .asDouble();
            StringBuilder cents = new StringBuilder();
            MoneyText.exact(cents, usd);
            assertThat(row).containsEntry("monthly_usd", cents.toString());
        }
    }

    @Test
    void keeps_full_precision_and_no_exponents() {
        assertThat(text).doesNotContain("E").doesNotContain("e-").contains("\"tokens\" : 10000000");
        assertThat(option("owned").get("monthly_usd").get("typical").asDouble())
                .isEqualTo(Rendering.result("owned").usd(Case.TYPICAL));
    }

    @Test
    void is_null_where_nothing_applies() {
        JsonNode api = option("api");
        assertThat(api.get("units").isNull()).isTrue();
        assertThat(api.get("capacity_tokens").isNull()).isTrue();
        assertThat(api.get("utilisation").isNull()).isTrue();
        assertThat(api.get("excluded_because").isNull()).isTrue();
        JsonNode none =
                JSON.readTree(
                        Rendering.of(
                                OutputFormat.JSON,
                                new Scenarios(Range.exactly(0)).owned("m", "M").build()));
        assertThat(none.get("options").get(0).get("usd_per_mtok").isNull()).isTrue();
        assertThat(none.get("options").get(0).get("capacity_tokens").isNull()).isTrue();
    }

    @Test
    void ranges_are_objects_and_exact_figures_numbers() {
        JsonNode ranged =
                JSON.readTree(
                        Rendering.of(
                                OutputFormat.JSON,
                                new Scenarios(Range.between(10e6, 50e6)).owned("m", "M").build()));
        assertThat(ranged.get("workload").get("tokens").toString())
                .isEqualTo("{\"low\":10000000,\"typical\":30000000,\"high\":50000000}");
        assertThat(json.get("assumptions").get("ops_hours").toString())
                .isEqualTo("{\"low\":2,\"typical\":3.5,\"high\":5}");
        assertThat(json.get("assumptions").get("work_starts").asString()).isEqualTo("09:00");
        assertThat(json.get("assumptions").get("usd_per_kwh").toString()).isEqualTo("0.15");
    }

    @Test
    void nothing_cheapest_is_an_answer() {
        JsonNode none =
                JSON.readTree(
                        Rendering.of(
                                OutputFormat.JSON,
                                new Scenarios(Range.exactly(1e6))
                                        .api("a", "A", 1, 1)
                                        .require(Quality.BASIC, Privacy.STAYS)
                                        .build()));
        assertThat(none.get("cheapest").isNull()).isTrue();
        assertThat(none.get("options").get(0).get("excluded_because").asString())
                .isEqualTo("data leaves");
    }

    @Test
    void savings_are_there_with_a_baseline() {
        RenderOptions options =
                Rendering.options(80, false, SortOrder.COST, Optional.of("api"), List.of());
        JsonNode saving =
                JSON.readTree(
                        Rendering.of(
                                OutputFormat.JSON, Tco.compare(Scenarios.ofEachKind()), options));
        assertThat(saving.get("baseline").asString()).isEqualTo("api");
        assertThat(saving.get("options").get(0).get("saving_percent").get("typical").asDouble())
                .isCloseTo(100 * 5 / 54.0, within(1e-9));
    }

    private JsonNode option(String id) {
        for (JsonNode option : json.get("options")) {
            if (option.get("id").asString().equals(id)) {
                return option;
            }
        }
        throw new AssertionError("no option " + id);
    }
}
