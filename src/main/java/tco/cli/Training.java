package tco.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import tco.cli.console.Console;
import tco.cli.console.ExitCode;

/// Runs commands once, in one process, so that a start-up cache learns them. The JVM loads all
/// classes of the cache at each start, whatever it runs, so only what is started often is here:
/// comparisons, what is asked about one next, the Tab key, and the usage that a comparison may
/// begin with.
final class Training {
    private static final List<List<String>> COMMANDS =
            List.of(
                    List.of("compare", "--tokens", "10M"),
                    List.of("compare", "--format", "csv", "--set", "workload.tokens=1M"),
                    List.of("compare", "--set", "hardware.m4-max-128gb.price_usd=4000"),
                    List.of("--version"),
                    List.of("compare", "--tokens", "1M,2M"),
                    List.of("compare", "--tokens", "10Q"),
                    List.of("compare", "--format", "json"),
                    List.of("compare", "--format", "markdown"),
                    List.of("compare", "--help"),
                    List.of("explain", "m4-max-128gb"),
                    List.of("complete", "bash", "--", "compare", "--form"),
                    List.of("complete", "bash", "--", "explain", "m4"),
                    List.of("--help"),
                    List.of("nonsense"));

    /// A user's profile with each kind of value.
    private static final String PROFILE =
            """
            # Own measurements.
            kind: owned
            id: training-machine
            name: "A machine"
            price_usd: [4000, 5000]
            memory_gb: 160
            devices: 2
            class: datacentre
            bandwidth_gb_s: 2039
            tflops_16: 312
            link_gb_s: 300
            power: {load_watts: {value: 400, estimate: true, source: &own "own", as_of: 2026-01-01}}
            serves:
              - model: gpt-oss-120b
                quality: mid
                decode_tok_s: {low: 20, typical: 24.33, high: 30}
                prefill_tok_s: 796.81
              - id: gpt-oss-120b-batch8
                model: gpt-oss-120b
                quant: mxfp4
                engine: vLLM
                quality: mid
                decode_tok_s: 1105.2
                concurrency: 8
            notes:
              - 'It''s ours.'
            source: *own
            as_of: 2026-01-01
            ---
            kind: model
            id: training-model
            name: >-
              A model
            parameters_b: 30.5
            active_parameters_b: 3.3
            native_precision: bf16
            context_window: 262144
            licence: Apache-2.0
            quality: mid
            weights_gb: {Q8_0: 32.48}
            source: "own"
            as_of: 2026-01-01
            """;

    /// How the log of an agent's session begins, of which nothing counts.
    private static final String BEGINNING =
            """
            {"type":"summary","summary":"a","leafUuid":"u"}
            {"type":"user","sessionId":"SESSION","userType":"external","message":{"content":"a \\"b\\""}}
            """;

    /// A response in such a log: two lines, of which the second counts.
    private static final String RESPONSE =
            """
            {"type":"assistant","sessionId":"SESSION","requestId":"rNUMBER","isSidechain":false,\
            "timestamp":"2026-01-DAYTHOUR:00:01.000Z","message":{"id":"mNUMBER",\
            "model":"claude-sonnet-4-6","content":[{"type":"text","text":"a"}],"usage":{\
            "input_tokens":10,"cache_creation_input_tokens":200,"cache_read_input_tokens":3000,\
            "cache_creation":{"ephemeral_5m_input_tokens":100,"ephemeral_1h_input_tokens":100},\
            "output_tokens":50,"service_tier":"standard"}}}
            {"type":"assistant","sessionId":"SESSION","requestId":"rNUMBER","isSidechain":false,\
            "timestamp":"2026-01-DAYTHOUR:00:02.000Z","message":{"id":"mNUMBER",\
            "model":"claude-sonnet-4-6",\
            "usage":{"input_tokens":10,"cache_read_input_tokens":3000,"output_tokens":OUTPUT}}}
            """;

    private static final int RESPONSES = 200;

    private Training() {}

    /// Without arguments it runs the commands; `is ID` fails unless the jar is the one of that
    /// build.
    public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
        if (args.length == 0) {
            run(COMMANDS, System.getenv());
            runWithProfile();
            runInHome();
            // The end of a run that failed: it asks the JDK's loggers, which are classes too.
            Main.end(ExitCode.DONE);
        } else {
            check(args[1]);
        }
    }

    private static void check(String id) throws IOException, NoSuchAlgorithmException {
        byte[] jar = Files.readAllBytes(Path.of(System.getProperty("java.class.path", "")));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(jar);
        if (!HexFormat.of().formatHex(digest).equals(id)) {
            throw new IOException("the jar is not the one of build " + id);
        }
    }

    private static void runWithProfile() throws IOException {
        Path file = temporary(".yaml");
        try {
            Files.writeString(file, PROFILE, StandardOpenOption.CREATE_NEW);
            run(List.of(List.of("compare", "--profiles", file.toString())), System.getenv());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /// Looks for usage in a home where there is none, and in one with two sessions of an agent; the
    /// user's own is nothing to learn from.
    private static void runInHome() throws IOException {
        Path home = temporary("");
        Path logs = home.resolve(".claude").resolve("projects");
        Path session = logs.resolve("session.jsonl");
        Path resumed = logs.resolve("resumed.jsonl");
        Map<String, String> variables = Map.of("HOME", home.toString());
        try {
            run(List.of(List.of("usage")), variables);
            Files.createDirectories(logs);
            Files.writeString(session, log("s"));
            Files.writeString(resumed, log("resumed"));
            List<String> named = List.of("usage", "--from", logs.toString(), "--by", "day");
            run(List.of(List.of("usage"), named), variables);
        } finally {
            for (Path path : List.of(session, resumed, logs, logs.getParent(), home)) {
                Files.deleteIfExists(path);
            }
        }
    }

    /// The log of a session: as long as it takes to run what is only run for many responses and
    /// many hours. Two sessions have the same responses, as where one resumes the other.
    private static String log(String session) {
        StringBuilder log = new StringBuilder(BEGINNING.replace("SESSION", session));
        for (int i = 0; i < RESPONSES; i++) {
            log.append(
                    RESPONSE.replace("SESSION", session)
                            .replace("DAY", Integer.toString(10 + i / 10))
                            .replace("HOUR", Integer.toString(10 + i % 10))
                            .replace("NUMBER", Integer.toString(i))
                            .replace("OUTPUT", Integer.toString(100 + 7_919 * i % 1_009)));
        }
        return log.toString();
    }

    private static Path temporary(String ending) {
        String directory = System.getProperty("java.io.tmpdir", "");
        return Path.of(directory, "tco-training-" + System.nanoTime() + ending);
    }

    private static void run(List<List<String>> commands, Map<String, String> variables) {
        Map<String, String> environment = new HashMap<>(variables);
        environment.put("TCO_TERMINAL_WIDTH", "100");
        Console nowhere =
                Main.console(
                        OutputStream.nullOutputStream(),
                        OutputStream.nullOutputStream(),
                        environment);
        commands.forEach(command -> Cli.run(command, nowhere));
    }
}
