package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Twelve developers with a bill of $4,800 ask whether a rented H100 or own DGX Sparks would do.
/// Once the one whose reading speed nobody had measured won, since it was taken as instant.
class RentedOrOwnedTest {
    private static final List<String> MACHINES =
            List.of("runpod-secure-h100-sxm", "dgx-spark-gb10");

    /// The columns of each option's row, by its id.
    private static Map<String, List<String>> rows() {
        String csv =
                Program.run(
                                "compare",
                                "runpod-secure-h100-sxm",
                                "dgx-spark-gb10",
                                "--spend",
                                "$4,800",
                                "--on",
                                "claude-sonnet-5",
                                "--developers",
                                "12",
                                "--workload",
                                "agentic",
                                "--format",
                                "csv",
                                "--columns",
                                "option,needs,monthly_usd_low,monthly_usd,monthly_usd_high,"
                                        + "cost_known,estimate,first_answer_s,stream_tok_s")
                        .out();
        Map<String, List<String>> rows = new LinkedHashMap<>();
        csv.lines()
                .map(line -> List.of(line.split(",", -1)))
                .forEach(row -> rows.put(row.getFirst(), row));
        return rows;
    }

    @Test
    void both_have_a_cost_and_both_say_that_their_speeds_are_estimates() {
        Map<String, List<String>> rows = rows();
        for (String machine : MACHINES) {
            List<String> row = rows.getOrDefault(machine, List.of());
            assertThat(row.get(1)).endsWith("machines");
            assertThat(Double.parseDouble(row.get(2)))
                    .isLessThan(Double.parseDouble(row.get(3)))
                    .isPositive();
            assertThat(Double.parseDouble(row.get(4)))
                    .isGreaterThan(Double.parseDouble(row.get(3)));
            assertThat(row.get(5)).as("cost_known").isEqualTo("true");
            assertThat(row.get(6)).as("estimate").isEqualTo("true");
            assertThat(Double.parseDouble(row.get(7))).as("first_answer_s").isPositive();
            assertThat(Double.parseDouble(row.get(8))).as("stream_tok_s").isPositive();
        }
        assertThat(rows.getOrDefault("claude-sonnet-5", List.of())).contains("4800.00");
    }
}
