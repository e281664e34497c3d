package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Sets the numbers of the article beside the tool's, by running the tool, and compares
/// docs/article.md with that; `-Dgolden.update=true` rewrites its table instead.
@ResourceLock("docs/article.md")
class ArticlePageTest {
    private static final Path PAGE = Path.of("docs/article.md");
    private static final String BEGIN = "<!-- the tool's numbers: begin -->\n";
    private static final String END = "<!-- the tool's numbers: end -->\n";

    private record Row(String article, String says, String command, String path) {}

    private static final List<Row> ROWS =
            List.of(
                    monthly("Self-hosted (M4 Max), a month", "$140-170", "article-m4-max"),
                    monthly(
                            "Self-hosted (2x RTX 5090), a month",
                            "$220-280",
                            "article-2x-rtx-5090"),
                    monthly("Cloud GPU (8hr/day), a month", "$250-500", "article-cloud-a100"),
                    monthly("API (moderate usage), a month", "$100-300", "article-api-moderate"),
                    monthly("API (heavy usage), a month", "$500-1,500", "article-api-heavy"),
                    new Row(
                            "10M input tokens at DeepSeek V4 Flash's $0.098",
                            "$1",
                            "compare --scenario article-prices article-deepseek-v4-flash",
                            "monthly_usd"),
                    new Row(
                            "10M input tokens at Claude Sonnet's $3.00",
                            "$30",
                            "compare --scenario article-prices article-claude-sonnet",
                            "monthly_usd"),
                    upfront("M4 Max MacBook (128GB), hardware", "$4,000-5,000", "article-m4-max"),
                    upfront("RTX 5090, hardware", "$2,500-3,000", "article-rtx-5090"),
                    upfront("2x RTX 5090, hardware", "$6,000-7,000", "article-2x-rtx-5090"),
                    upfront("Nvidia N1X, hardware (est.)", "$2,000-3,000", "article-n1x"),
                    new Row(
                            "Upkeep of 2-5 h a month, at $64 an hour",
                            "\"Budget 2-5 hours/month\", no dollars",
                            "compare --scenario article article-m4-max --ops-hours 2..5",
                            "lines.ops"),
                    new Row(
                            "M4 Max with that upkeep, a month",
                            "not in its table",
                            "compare --scenario article article-m4-max --ops-hours 2..5",
                            "monthly_usd"),
                    new Row(
                            "Cloud GPU on 25 workdays, a month",
                            "$500 (its upper end)",
                            "compare --scenario article article-cloud-a100 --workdays 25",
                            "monthly_usd"),
                    new Row(
                            "2x RTX 5090 at the article's 300-600 W, a month",
                            "$220-280",
                            "compare --scenario article article-2x-rtx-5090"
                                    + " --set hardware.article-2x-rtx-5090.power.load_watts=300..600",
                            "monthly_usd"),
                    new Row(
                            "Hybrid at heavy use: share of the saving kept",
                            "60-70%",
                            "compare --scenario article article-hybrid",
                            "note:of the saving"));

    private static Row monthly(String article, String says, String id) {
        return new Row(article, says, "compare --scenario article " + id, "monthly_usd");
    }

    private static Row upfront(String article, String says, String id) {
        return new Row(article, says, "compare --scenario article " + id, "upfront_usd");
    }

    @Test
    void the_page_shows_what_the_tool_computes() throws IOException {
        String page = Files.readString(PAGE);
        int from = page.indexOf(BEGIN) + BEGIN.length();
        String updated = page.substring(0, from) + table() + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, updated);
        } else {
            assertThat(updated).as("rewrite with -Dgolden.update=true").isEqualTo(page);
        }
    }

    private static String table() {
        StringBuilder table = new StringBuilder("\n| the article | says | `tco` | command |\n");
        table.append("| --- | --- | --- | --- |\n");
        for (Row row : ROWS) {
            table.append("| ").append(row.article());
            table.append(" | ").append(row.says());
            table.append(" | ").append(computed(row));
            table.append(" | `tco ").append(row.command()).append("` |\n");
        }
        return table.append('\n').toString();
    }

    private static String computed(Row row) {
        Program.Result result = Program.line("tco " + row.command() + " --format json");
        assertThat(result.err()).isEmpty();
        JsonNode option = JsonMapper.shared().readTree(result.out()).get("options").get(0);
        if (row.path().startsWith("note:")) {
            return note(option, row.path().substring("note:".length()));
        }
        return dollars(
                row.path().startsWith("lines.")
                        ? line(option, row.path())
                        : option.get(row.path()));
    }

    private static JsonNode line(JsonNode option, String path) {
        for (JsonNode line : option.get("lines")) {
            if (path.equals("lines." + line.get("component").asString())) {
                return line.get("monthly_usd");
            }
        }
        throw new AssertionError("no " + path);
    }

    private static String note(JsonNode option, String words) {
        for (JsonNode note : option.get("notes")) {
            if (note.asString().contains(words)) {
                return note.asString();
            }
        }
        throw new AssertionError("no note of " + words);
    }

    private static String dollars(JsonNode cases) {
        String low = cents(cases.get("low"));
        String high = cents(cases.get("high"));
        return low.equals(high) ? "$" + low : "$" + low + "-" + high;
    }

    private static String cents(JsonNode value) {
        BigDecimal cents = value.decimalValue().setScale(2, RoundingMode.HALF_UP);
        return cents.toPlainString();
    }
}
