package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tco.cli.console.ExitCode;

/// Names, titles and notes that would be markup if nobody escaped them, in everything that is
/// written as Markdown.
class HostileNamesTest {
    private static final long SEED = Long.getLong("tco.seed", 20_260_101L);
    private static final List<String> PIECES =
            List.of(
                    "<script>1</script>",
                    "data:text/html,<script>1</script>",
                    "<",
                    ">",
                    "</pre>",
                    "</code>",
                    "&lt;b&gt;",
                    "```",
                    "~~~",
                    "`<i>`",
                    "\\\\<b>",
                    "|",
                    "<!--",
                    "[a](javascript:1)",
                    "![x](//y)",
                    "# ",
                    " ",
                    "é",
                    "name");

    private static final List<String> COMMANDS =
            List.of(
                    "compare",
                    "compare --tokens 1M,2M",
                    "explain o1",
                    "breakeven o1 o2",
                    "project --months 12",
                    "sweep --set workload.tokens=1M,2M --columns option,name,monthly_usd",
                    "sensitivity --swing 20%",
                    "simulate --samples 10 --threads 1",
                    "advise",
                    "check --any --budget 1",
                    "report",
                    "profiles list");

    @TempDir Path directory;

    static Stream<String> names() {
        RandomGeneratorFactory<RandomGenerator> factory =
                RandomGeneratorFactory.of("L64X128MixRandom");
        return Stream.concat(
                PIECES.stream().limit(8),
                LongStream.range(SEED, SEED + 8).mapToObj(seed -> drawn(factory.create(seed))));
    }

    private static String drawn(RandomGenerator random) {
        StringBuilder name = new StringBuilder("x");
        for (int left = random.nextInt(1, 5); left > 0; left--) {
            name.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return name.toString();
    }

    @ParameterizedTest
    @MethodSource("names")
    void no_name_is_a_tag_in_markdown(String name) throws IOException {
        String quoted = "'" + name.replace("'", "''") + "'";
        Files.writeString(
                directory.resolve("tco.yaml"),
                """
                kind: scenario
                id: hostile
                name: NAME
                description: NAME
                notes: [NAME]
                workload: {tokens: [1M, 20M]}
                assumptions: {ops_hours: {value: [1, 3], source: NAME, note: NAME}}
                options:
                  - {id: o1, use: claude-sonnet-4-6, name: NAME}
                  - {id: o2, use: m4-max-128gb, name: NAME}
                """
                        .replace("NAME", quoted));
        for (String command : COMMANDS) {
            List<String> words =
                    Stream.concat(
                                    Stream.of(command.split(" ", -1)),
                                    Stream.of("--format", "markdown"))
                            .toList();
            isWithoutTags(command.startsWith("profiles") ? words : withScenario(words, name));
        }
    }

    private static List<String> withScenario(List<String> words, String name) {
        return Stream.of(
                        words.stream(),
                        Stream.of("--scenario", "hostile"),
                        words.getFirst().equals("report")
                                ? Stream.of("--title", name)
                                : Stream.<String>of())
                .flatMap(all -> all)
                .toList();
    }

    private void isWithoutTags(List<String> words) {
        Program.Result result = Program.in(directory, Map.of(), words);
        assertThat(result.exit())
                .as("%s: %s", words, result.err())
                .isIn(ExitCode.DONE, ExitCode.GATE_NOT_MET);
        boolean inFence = false;
        for (String line : result.out().lines().toList()) {
            if (line.startsWith("```")) {
                inFence = !inFence;
            }
            String ours = line.replaceFirst("^</?pre>$", "");
            assertThat(ours).as("%s", words).doesNotContainPattern("(?<!\\\\)(\\\\\\\\)*<");
        }
        assertThat(inFence).as("%s", words).isFalse();
    }
}
