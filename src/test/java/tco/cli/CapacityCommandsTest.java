package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tco.cli.console.ExitCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// `tco fit` and `tco peak` as a person types them.
class CapacityCommandsTest {
    private static final String M4_MAX = "--memory 128 --bandwidth 546 --tflops 17.2 --class apple";

    @TempDir Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --memory 128 --bandwidth 546 --tflops 17.2 --class apple qwen3-coder-30b-a3b mlx-4 --context 32768 | 54.404996 | 388.590760
                    --memory 128 --bandwidth 256 --tflops 59.4 --class apu qwen3.6-35b-a3b UD-Q8_K_XL --weights-gb 38.44 --context 32768 | 39.106983 | 902.073626
                    --memory 32 --bandwidth 1792 --tflops 419,838,1676 --class card --link 64 qwen3.6-35b-a3b int4 --engine vLLM --devices 2 --split tensor --concurrency 8 --context 65536 | 645.909865 | 16336.064994
                    --memory 80 --bandwidth 3350 --tflops 989,1979 --class datacentre llama-3.1-8b fp8 --kv-bytes 1 --concurrency 32 --context 2048 | 4053.856245 | 68066.753012
                    --memory 24 --bandwidth 936 --tflops 142 --class card llama-3.3-70b q4_k_m --devices 2 --split layer --context 8192 | 16.089912 | 253.815596
                    --memory 180 --bandwidth 8000 --tflops 2250,4500,9000 --class datacentre --link 900 deepseek-v3.1 fp8 --devices 8 --concurrency 64 --context 16384 | 1448.849361 | 43647.428845
                    """)
    void worked_examples_come_out_of_the_command_line(
            String arguments, double decode, double reading) {
        JsonNode fit = json("tco fit " + arguments + " --format json");
        assertThat(fit.get("decode_tok_s").get("typical").asDouble())
                .isCloseTo(decode, withinPercentage(1e-4));
        assertThat(fit.get("prefill_tok_s").get("typical").asDouble())
                .isCloseTo(reading, withinPercentage(1e-4));
    }

    @Test
    void json_has_what_the_schema_promises() {
        JsonNode fit =
                json(
                        "tco fit "
                                + M4_MAX
                                + " qwen3-coder-30b-a3b mlx-4 --context 32768 --format json");
        assertThat(fit.propertyNames())
                .containsExactly(
                        "schema",
                        "machine",
                        "model",
                        "quant",
                        "engine",
                        "devices",
                        "split",
                        "concurrency",
                        "context",
                        "new",
                        "memory",
                        "decode_tok_s_alone",
                        "decode_tok_s_stream",
                        "decode_tok_s",
                        "prefill_tok_s",
                        "read_seconds",
                        "first_answer_s",
                        "estimate",
                        "eligible",
                        "notes");
        assertThat(fit.get("memory").propertyNames())
                .containsExactly(
                        "weights_gb",
                        "usable_gb",
                        "runtime_gb",
                        "scratch_gb",
                        "room_gb",
                        "kv_bytes_per_token",
                        "kv_gb_per_sequence",
                        "max_sequences",
                        "max_context",
                        "max_context_alone",
                        "verdict");
        assertThat(fit.get("read_seconds").asDouble()).isCloseTo(5.270326, within(0.51e-6));
        assertThat(fit.get("decode_tok_s").get("low").asDouble())
                .isCloseTo(42.435897, withinPercentage(1e-4));
        assertThat(fit.get("eligible").asBoolean()).isTrue();
    }

    @Test
    void without_a_format_the_largest_that_fits_is_taken() {
        JsonNode fits = json("tco fit strix-halo-128gb qwen3.6-35b-a3b --format json").get("fits");
        assertThat(fits).hasSize(1);
        assertThat(fits.get(0).get("quant").asString()).isEqualTo("BF16");
        JsonNode small = json("tco fit rtx-4090 qwen3.6-35b-a3b --format json").get("fits");
        assertThat(small.get(0).get("quant").asString()).isEqualTo("UD-Q4_K_XL");
        JsonNode none = json("tco fit rtx-4090 llama-3.3-70b --format json").get("fits").get(0);
        assertThat(none.get("quant").asString()).isEqualTo("Q4_K_M");
        assertThat(none.get("eligible").asBoolean()).isFalse();
        assertThat(none.get("decode_tok_s").get("typical").asDouble()).isPositive();
    }

    @Test
    void a_model_that_no_profile_holds_is_described_by_settings() {
        String model =
                " mine q8-0 --context 4096 --set model.parameters_b=8.03 --set model.layers=32"
                        + " --set model.query_heads=32 --set model.kv_heads=8"
                        + " --set model.head_dim=128 --set model.hidden=4096 --format json";
        JsonNode mine = json("tco fit " + M4_MAX + model);
        JsonNode known =
                json("tco fit " + M4_MAX + " llama-3.1-8b q8-0 --context 4096 --format json");
        assertThat(mine.get("decode_tok_s")).isEqualTo(known.get("decode_tok_s"));
        assertThat(mine.get("memory").get("room_gb")).isEqualTo(known.get("memory").get("room_gb"));
        JsonNode changed =
                json(
                        "tco fit rtx-4090 llama-3.1-8b q8-0 --set model.layers=64"
                                + " --set hardware.rtx-4090.bandwidth_gb_s=504 --format json");
        assertThat(changed.get("memory").get("kv_bytes_per_token").asDouble())
                .isEqualTo(2.0 * 64 * 8 * 128 * 2);
    }

    @Test
    void a_serving_printed_as_a_profile_can_be_read_back() throws IOException {
        String serving = run("tco fit rtx-4090 qwen3-14b q4-k-m --context 16k --as-profile").out();
        String machine =
                """
                kind: owned
                id: mine
                price_usd: 2000
                power: {load_watts: 400, idle_watts: 50}
                serves:
                """
                        + serving.indent(2);
        Files.writeString(directory.resolve("tco.yaml"), machine);
        Program.Result result =
                Program.in(
                        directory,
                        Map.of(),
                        List.of("compare", "mine", "--tokens", "10M", "--format", "json"));
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("\"estimates\" : true");
        JsonNode fit = json("tco fit rtx-4090 qwen3-14b q4-k-m --context 16k --format json");
        assertThat(serving).contains("typical: " + fit.get("decode_tok_s").get("typical"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    fit                                                    | needs a machine
                    fit nobody                                             | unknown id 'nobody'
                    fit rtx-4090 nobody                                    | unknown id 'nobody'
                    fit rtx-4091                                           | did you mean rtx-4090?
                    fit rtx-4090 qwen3-8b q9                               | unknown format 'q9'
                    fit rtx-4090 qwen3-8b q8-0 more                        | unexpected argument 'more'
                    fit rtx-4090 qwen3-8b q8-0 --engine fast               | unknown engine 'fast'
                    fit rtx-4090 qwen3-8b q8-0 --split tensor              | one device (--devices 2)
                    fit rtx-4090 qwen3-8b q8-0 --devices 0                 | --devices: '0'
                    fit rtx-4090 qwen3-8b q8-0 --concurrency 0.5           | --concurrency: '0.5'
                    fit rtx-4090 qwen3-8b q8-0 --context 0                 | --context: '0'
                    fit rtx-4090 qwen3-8b q8-0 --new 0                     | --new: '0'
                    fit rtx-4090 qwen3-8b q8-0 --kv-bytes 3                | --kv-bytes: unknown value '3' (one of 2, 1, 0.5)
                    fit rtx-4090 --memory 96                               | --memory: describes a machine without a profile, and rtx-4090 has one
                    fit rtx-4090 qwen3-8b q8-0 --weights-gb 0              | --weights-gb: '0'
                    fit rtx-4090 --weights-gb 5                            | --weights-gb: needs a model
                    fit rtx-4090 --as-profile                              | --as-profile: needs a model
                    fit rtx-4090 --set model.layers=2                      | which model?
                    fit rtx-4090 --set workload.tokens=2                   | says nothing of a machine
                    fit m4-max-128gb qwen3-8b q8-0 --devices 2             | link_gb_s is missing
                    fit --memory 96                                        | --bandwidth: missing
                    fit --memory 96 --bandwidth 9 --tflops 1,2,3,4 --class card qwen3-8b | more than three rates
                    peak rtx-4090                                          | needs a model
                    peak rtx-4090 qwen3-8b q8-0                            | needs --developers
                    peak rtx-4090 qwen3-8b q8-0 --developers 0             | --developers: '0'
                    peak rtx-4090 qwen3-8b q8-0 --developers 1 --requests-per-hour 0 | --requests-per-hour: '0'
                    peak rtx-4090 qwen3-8b q8-0 --developers 1 --units 0   | --units: '0'
                    peak rtx-4090 qwen3-8b q8-0 --developers 1 --requests 99 | --requests: '99'
                    peak rtx-4090 qwen3-8b q8-0 --developers 1 --cache-hit 1.1 | --cache-hit: '1.1'
                    peak rtx-4090 qwen3-8b q8-0 --developers 1 --ttft 0s   | --ttft: '0s'
                    peak rtx-4090 qwen3-8b q8-0 --developers 1 --no-estimates | --no-estimates
                    """)
    void wrong_usage_is_told_in_one_line(String arguments, String says) {
        Program.line("tco " + arguments).isRefused(says);
    }

    @Test
    void a_context_that_only_memory_limits_is_marked() throws IOException {
        Files.writeString(
                directory.resolve("tco.yaml"),
                """
                kind: model
                id: unsaid-1b
                parameters_b: 1.24
                layers: 16
                query_heads: 32
                kv_heads: 8
                head_dim: 64
                hidden: 2048
                """);
        assertThat(
                        Program.in(
                                        directory,
                                        Map.of(),
                                        List.of("fit", "rtx-4090", "--quant", "q8-0"))
                                .out())
                .containsPattern("qwen3-8b +q8-0 +fits .* 40,960 ")
                .containsPattern("unsaid-1b +q8-0 +fits .* 696,944\\? ")
                .contains("? what the memory holds");
    }

    @Test
    void a_machine_whose_profile_lacks_its_shape_is_a_fault_of_the_profile() throws IOException {
        Files.writeString(
                directory.resolve("tco.yaml"),
                """
                kind: owned
                id: mine
                price_usd: 2000
                power: {load_watts: 400}
                memory_gb: 24
                serves:
                  - {model: qwen3-8b, decode_tok_s: 50}
                """);
        Program.Result result = Program.in(directory, Map.of(), List.of("fit", "mine"));
        assertThat(result.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err()).contains("tco.yaml:1: hardware.mine.bandwidth_gb_s: missing");
    }

    @Test
    void late_answers_fail_only_where_that_is_asked() {
        String late =
                "tco peak rtx-4090 qwen3-8b q8-0 --developers 300 --requests 100 --context 8k";
        assertThat(run(late).exit()).isEqualTo(ExitCode.DONE);
        assertThat(run(late + " --fail-if-late").exit()).isEqualTo(ExitCode.GATE_NOT_MET);
        String early =
                "tco peak rtx-4090 qwen3-8b q8-0 --developers 1 --requests 100 --context 8k"
                        + " --ttft 100 --fail-if-late";
        assertThat(run(early).exit()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void the_same_seed_gives_the_same_bytes_and_another_one_does_not() {
        String line =
                "tco peak rtx-4090 qwen3-8b q8-0 --developers 4 --requests 200 --context 8k"
                        + " --format json --seed ";
        assertThat(run(line + 1).out()).isEqualTo(run(line + 1).out());
        assertThat(run(line + 1).out()).isNotEqualTo(run(line + 2).out());
    }

    private static JsonNode json(String line) {
        Program.Result result = run(line);
        assertThat(result.err()).isEmpty();
        return new ObjectMapper().readTree(result.out());
    }

    private static Program.Result run(String line) {
        return Program.line(line);
    }
}
