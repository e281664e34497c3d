package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tco.text.TextWidth;

/// What a person and what a program read of the catalogue.
class ProfilesListTest {
    @TempDir Path directory;

    private String terminal(int width, String... arguments) {
        List<String> line = new ArrayList<>(List.of("profiles", "list"));
        line.addAll(List.of(arguments));
        Map<String, String> variables =
                Map.of("TCO_TERMINAL_WIDTH", Integer.toString(width), "NO_COLOR", "1");
        Program.Result run = Program.in(directory, variables, line);
        assertThat(run.exit()).as(run.err()).isZero();
        return run.out();
    }

    private static List<String> tooWide(String list) {
        return list.lines().filter(line -> TextWidth.of(line) > 80).toList();
    }

    @Test
    void all_profiles_fit_80_columns() {
        assertThat(tooWide(terminal(80))).isEmpty();
        assertThat(tooWide(terminal(80, "--origin"))).isEmpty();
    }

    @Test
    void a_machine_says_what_it_costs_holds_and_runs() throws Exception {
        Files.writeString(
                directory.resolve("tco.yaml"),
                """
                kind: owned
                id: two-cards
                name: Two cards
                price_usd: 5000
                class: card
                devices: 2
                memory_gb: 24
                bandwidth_gb_s: 900
                tflops_16: 70
                power: {load_watts: 700}
                serves:
                  - {model: gpt-oss-20b, quant: mxfp4, decode_tok_s: 300, prefill_tok_s: 3000}
                  - {model: qwen3.6-35b-a3b, quant: int4, decode_tok_s: 120, prefill_tok_s: 3000}
                source: mine
                as_of: 2026-10-01
                """);
        String list = terminal(120, "--group", "hardware", "--profiles", "tco.yaml", "--origin");
        assertThat(list.lines().findFirst().orElseThrow().split("\\s{2,}"))
                .containsExactly(
                        "id", "price", "memory", "best model", "tok/s", "as of", "layer", "file");
        assertThat(list.lines().filter(line -> line.startsWith("two-cards")).findFirst().orElse(""))
                .matches(
                        "two-cards +\\$5,000 +48 GB  Qwen3.6-35B +120  2026-10-01  --profiles +\\S+");
    }

    @Test
    void each_group_says_its_own_price() {
        String list = terminal(120);
        assertThat(list)
                .contains("HARDWARE", "PRICING", "PLANS", "MODELS", "ELECTRICITY")
                .containsPattern("claude-sonnet-5-5 +\\$2.00/\\$10.00")
                .containsPattern("runpod-secure-h100-sxm +\\$\\d.\\d\\d/h")
                .containsPattern("claude-max-5x +\\$100.00/seat")
                .containsPattern("us +\\$0.1872/kWh");
    }

    @Test
    void programs_keep_their_columns_and_gain_the_new_ones() {
        assertThat(terminal(80, "--format", "csv", "--group", "hardware").lines().findFirst())
                .hasValue("group,id,kind,name,as_of,layer,place,price,memory_gb,best_model,tok_s");
    }

    @Test
    void a_profile_that_cannot_be_read_is_still_in_the_list() throws Exception {
        Files.writeString(
                directory.resolve("broken.yaml"),
                """
                kind: plan
                id: broken
                usd_per_seat: many
                source: mine
                as_of: 2026-10-01
                """);
        assertThat(terminal(80, "--group", "plans", "--profiles", "broken.yaml"))
                .containsPattern("broken +-  2026-10-01");
    }
}
