package tco.render.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tco.engine.CostLines;
import tco.engine.CostLines.CostLine;
import tco.engine.OptionResult;
import tco.model.Case;
import tco.render.Rendering;
import tco.render.StrictCsv;
import tco.render.document.OutputFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplanationTest {
    @ParameterizedTest
    @ValueSource(strings = {"owned", "rented", "api", "plan", "hybrid"})
    void the_lines_explained_are_the_whole_bill(String id) {
        OptionResult result = Rendering.result(id);
        for (Case at : Case.values()) {
            double sum = 0;
            for (CostLine line : CostLines.of(result)) {
                sum += line.monthlyUsd().at(at);
                assertThat(line.formula()).isNotEmpty();
                assertThat(line.figures()).isNotEmpty();
            }
            assertThat(sum).isCloseTo(result.usd(at), within(1e-9));
        }
    }

    @Test
    void a_line_names_its_figures_and_where_they_come_from() {
        assertThat(Rendering.explained(OutputFormat.TABLE, "owned"))
                .contains(
                        """
                        hardware
                          1 machine x $150.00 = $150 ($100-200)
                          units x price_usd x (1 - residual_share) / lifetime_months
                            hardware.owned.price_usd 5,400 (3,600..7,200): a shop, 2026-06-08 [project:
                            tco.yaml:\
                        """)
                .contains("ops\n  3.5 hour x $64.00 = $224 ($128-320)\n")
                .contains("assumptions.lifetime_months 36: no source given [project: tco.yaml:")
                .contains("use of the machines\n")
                .contains("  utilisation ")
                .contains("$5,400 up front ($3,600-7,200)");
    }

    @Test
    void an_estimate_says_so() {
        assertThat(Rendering.explained(OutputFormat.TABLE, "plan"))
                .contains("plans.plan.included_usd 20 (10..30): a guess, 2026-10, estimate")
                .doesNotContain("use of the machines");
    }

    @Test
    void csv_has_one_row_a_line_and_figure() {
        Map<String, String> row =
                StrictCsv.rows(Rendering.explained(OutputFormat.CSV, "owned")).getFirst();
        assertThat(row)
                .containsEntry("component", "hardware")
                .containsEntry("unit_usd", "150")
                .containsEntry("figure", "hardware.owned.price_usd")
                .containsEntry("value_low", "3600")
                .containsEntry("as_of", "2026-06-08")
                .containsEntry("layer", "project")
                .containsEntry("estimate", "false");
    }

    @Test
    void json_carries_lines_usage_and_figures() {
        JsonNode json =
                JsonMapper.shared().readTree(Rendering.explained(OutputFormat.JSON, "hybrid"));
        assertThat(json.get("schema").asString()).isEqualTo("tco.explain/1");
        assertThat(json.get("lines")).hasSize(12);
        assertThat(json.get("usage").get(0).get("name").asString()).isEqualTo("busy_hours");
        assertThat(json.get("lines").get(0).get("figures").get(0).get("place").asString())
                .startsWith("tco.yaml:");
    }

    @Test
    void markdown_has_a_table_of_the_bill_and_one_of_figures() {
        assertThat(Rendering.explained(OutputFormat.MARKDOWN, "rented"))
                .startsWith("## A rented GPU (rented)\n")
                .contains("| rental | 168 hour x \\$2.00 = \\$336 (\\$252-420) |")
                .contains("| line | figure | value | source |");
    }
}
