package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tco.cli.DrawnCommands.Drawn;
import tco.cli.console.ExitCode;
import tco.render.StrictCsv;
import tco.testing.Samples;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every shipped option through every command that takes options: at drawn volumes, in drawn
/// formats, on drawn terminals. `-Dtco.seed=N` draws others, `-Dtco.samples=N` more comparisons.
@Order(1)
@Timeout(120)
class EveryOptionTest {
    private static final long SEED = Long.getLong("tco.seed", 20_260_101L);
    private static final int COMPARISONS = Samples.count(20);
    private static final List<String> OPTIONS = options();

    static List<String> options() {
        Program.Result listed = Program.run("profiles", "list", "--format", "csv");
        return StrictCsv.rows(listed.out()).stream()
                .filter(row -> List.of("hardware", "pricing", "plans").contains(row.get("group")))
                .map(row -> row.getOrDefault("id", ""))
                .toList();
    }

    private static DrawnCommands drawing(int index) {
        RandomGenerator random =
                RandomGeneratorFactory.of("L64X128MixRandom").create(SEED * 1_000 + index);
        return new DrawnCommands(random, OPTIONS);
    }

    @ParameterizedTest
    @MethodSource("options")
    void an_option_goes_through_every_command(String id) {
        for (Drawn drawn : drawing(OPTIONS.indexOf(id)).each(id)) {
            Soundness.of(drawn);
        }
    }

    static Stream<Drawn> comparisons() {
        return IntStream.range(0, COMPARISONS)
                .mapToObj(i -> {
                    DrawnCommands draw = drawing(OPTIONS.size() + i);
                    return draw.comparison(draw.pick(OPTIONS));
                });
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void all_formats_say_the_same(Drawn drawn) {
        Program.Result json = Soundness.of(drawn.in("json"));
        Program.Result csv = Soundness.of(drawn.in("csv"));
        Program.Result markdown = Soundness.of(drawn.in("markdown"));
        assertThat(List.of(json.exit(), csv.exit(), markdown.exit(), Soundness.of(drawn).exit()))
                .as("%s", drawn)
                .containsOnly(json.exit());
        if (json.exit() != ExitCode.DONE) {
            return;
        }
        List<JsonNode> options = new ArrayList<>();
        JsonMapper.shared().readTree(json.out()).get("options").forEach(options::add);
        List<Map<String, String>> rows = StrictCsv.rows(csv.out());
        assertThat(rows).as("%s", drawn).hasSameSizeAs(options);
        for (int i = 0; i < rows.size(); i++) {
            agree(rows.get(i), options.get(i));
        }
        String text = markdown.out().replace("\\", "");
        Drawn asReport = drawn.of("report").piped(); // on a terminal a report wants a file
        ReportPage page = ReportPage.of(Soundness.of(asReport.in("html")).out());
        String report = Soundness.of(asReport.in("markdown")).out().replace("\\", "");
        for (JsonNode option : options) {
            String name = option.get("name").stringValue();
            assertThat(text).as("%s", drawn).contains(name);
            assertThat(report).as("%s", drawn).contains(name);
            String usd = option.get("monthly_usd").get("typical").asString();
            assertThat(page.rows(option.get("id").stringValue())).as("%s", drawn).isNotEmpty();
            assertThat(Double.parseDouble(monthly(page, option)))
                    .isEqualTo(Double.parseDouble(usd));
        }
    }

    private static String monthly(ReportPage page, JsonNode option) {
        return ReportPage.field(
                        page.rows(option.get("id").stringValue()).getFirst(), "monthly_usd.typical")
                .orElseThrow()
                .getAttribute("value");
    }

    private static void agree(Map<String, String> row, JsonNode option) {
        assertThat(row.get("option")).isEqualTo(option.get("id").stringValue());
        assertThat(row.get("eligible")).isEqualTo(option.get("eligible").asString());
        for (String[] pair :
                new String[][] {{"monthly_usd_low", "low"}, {"monthly_usd", "typical"}}) {
            double exact = option.get("monthly_usd").get(pair[1]).asDouble();
            double written = Double.parseDouble(row.getOrDefault(pair[0], ""));
            double unit = Math.abs(exact) >= 0.01 ? 0.01 : Math.abs(exact) / 1_000;
            assertThat(Math.abs(written - exact))
                    .isLessThanOrEqualTo(unit * 0.51 + Math.abs(exact) * 1e-12);
        }
    }
}
