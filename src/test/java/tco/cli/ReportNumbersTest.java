package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import tco.cli.console.ExitCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The numbers of a page are those of `tco compare --format json`, digit by digit.
class ReportNumbersTest {
    private static final Map<String, List<String>> PARTS =
            Map.of(
                    "machines",
                    List.of("hardware", "installation", "capital", "maintenance", "facility"),
                    "power",
                    List.of("electricity"),
                    "rent",
                    List.of("rental", "storage"),
                    "people",
                    List.of("ops", "setup"),
                    "api",
                    List.of("api_input", "api_cache_read", "api_cache_write", "api_output"),
                    "seats",
                    List.of("seats"),
                    "overage",
                    List.of("overage"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--tokens 10M",
                "--scenario team-of-5",
                "--scenario team-of-50 --min-quality frontier",
                "--scenario private-only --workload agentic --tokens 1B",
                "--scenario article",
                "--tokens 0",
                "--tokens 10M..500M --cache-hit 80% --privacy stays",
                "claude-sonnet-4-6 --tokens 7"
            })
    void each_number_is_that_of_the_comparison(String asked) {
        ReportPage page = ReportPage.of(run("report", asked).out());
        JsonNode json =
                JsonMapper.builder()
                        .build()
                        .readTree(run("compare", asked + " --format json").out());
        List<String> order = new ArrayList<>();
        for (JsonNode option : json.get("options")) {
            String id = option.get("id").stringValue();
            order.add(id);
            List<Element> rows = page.rows(id);
            assertThat(rows).as("tables about %s", id).isNotEmpty();
            costs(rows.getFirst(), option);
            if (rows.size() > 1) {
                parts(rows.get(1), option);
            }
        }
        assertThat(page.values("data-option").stream().distinct())
                .containsExactlyInAnyOrderElementsOf(order);
    }

    private static Program.Result run(String command, String asked) {
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(Arrays.asList(asked.split(" ")));
        Program.Result result = Program.run(words.toArray(String[]::new));
        assertThat(result.exit()).as(result.err()).isEqualTo(ExitCode.DONE);
        return result;
    }

    private static void costs(Element row, JsonNode option) {
        check(row, "monthly_usd.typical", option.get("monthly_usd").get("typical"));
        check(row, "monthly_usd.low", option.get("monthly_usd").get("low"));
        if (ReportPage.field(row, "monthly_usd.high").isPresent()) {
            check(row, "monthly_usd.high", option.get("monthly_usd").get("high"));
        } else {
            assertThat(option.get("monthly_usd").get("high").asDouble())
                    .isLessThan(option.get("monthly_usd").get("low").asDouble() + 1);
        }
        check(row, "upfront_usd.typical", option.get("upfront_usd").get("typical"));
        if (option.get("usd_per_mtok").isNull()) {
            assertThat(ReportPage.field(row, "usd_per_mtok.typical")).isEmpty();
        } else {
            check(row, "usd_per_mtok.typical", option.get("usd_per_mtok").get("typical"));
        }
        boolean eligible = option.get("eligible").booleanValue();
        assertThat(row.getAttribute("class").equals("excluded")).isEqualTo(!eligible);
        if (!eligible) {
            assertThat(row.getTextContent()).contains(option.get("excluded_because").stringValue());
        }
    }

    private static void parts(Element row, JsonNode option) {
        check(row, "monthly_usd.typical", option.get("monthly_usd").get("typical"));
        for (Element data : ReportPage.within(row, "data")) {
            String field = data.getAttribute("data-field");
            if (field.startsWith("part.")) {
                List<String> components =
                        PARTS.getOrDefault(field.substring("part.".length()), List.of());
                assertThat(components).as(field).isNotEmpty();
                double usd = 0;
                for (JsonNode line : option.get("lines")) {
                    if (components.contains(line.get("component").stringValue())) {
                        usd += line.get("monthly_usd").get("typical").asDouble();
                    }
                }
                assertThat(Double.parseDouble(data.getAttribute("value"))).isEqualTo(usd);
                rounds(data);
            }
        }
    }

    private static void check(Element row, String field, JsonNode expected) {
        Element data = ReportPage.field(row, field).orElseThrow();
        assertThat(new BigDecimal(data.getAttribute("value")))
                .as(field)
                .isEqualByComparingTo(new BigDecimal(expected.asString()));
        rounds(data);
    }

    /// What people read is what the digits round to.
    private static void rounds(Element data) {
        double value = Double.parseDouble(data.getAttribute("value"));
        double read = Double.parseDouble(data.getTextContent().replace("$", "").replace(",", ""));
        double unit = Math.abs(value) >= 9.995 ? 1 : Math.abs(value) >= 0.01 ? 0.01 : value / 10;
        assertThat(Math.abs(read - value)).isLessThanOrEqualTo(unit / 2 + 1e-9);
    }
}
