package tco.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tco.cli.Program;
import tco.testing.Samples;

/// Whatever happens in a session, it is where the changes that still hold lead without it.
class SessionPropertiesTest {
    private static final String JSON = "compare --format json\n";
    private static final List<String> CHANGES =
            List.of(
                    "set tokens 40M",
                    "set tokens 1M..9M",
                    "set kwh 0.31",
                    "set workload agentic",
                    "set workload chat",
                    "set options m4-max-128gb,claude-opus-5-5",
                    "set hardware.m4-max-128gb.price_usd 3500",
                    "set pricing.claude-opus-5-5.output 20..30",
                    "set min-quality mid",
                    "set assumptions.ops_hours 1..2..9",
                    "load solo");

    @TempDir Path directory;

    /// Lines as they were typed, and those whose effect is left.
    record Typed(List<String> lines, List<String> left) {}

    static Stream<Arguments> sessions() {
        return Samples.of(16, SessionPropertiesTest::typed);
    }

    private static Typed typed(RandomGenerator random) {
        List<String> lines = new ArrayList<>();
        List<String> left = new ArrayList<>();
        List<String> undone = new ArrayList<>();
        for (int i = 2 + random.nextInt(8); i > 0; i--) {
            int kind = random.nextInt(4);
            if (kind == 0 && !left.isEmpty()) {
                lines.add("undo");
                undone.add(left.removeLast());
            } else if (kind == 1 && !undone.isEmpty()) {
                lines.add("redo");
                left.add(undone.removeLast());
            } else {
                String change = CHANGES.get(random.nextInt(CHANGES.size()));
                if (!left.contains(change)) { // the same again is no change
                    lines.add(change);
                    left.add(change);
                    undone.clear();
                }
            }
        }
        return new Typed(lines, left);
    }

    private String last(List<String> lines, String asked) {
        Program.Result result =
                Program.in(
                        directory,
                        Map.of(),
                        List.of("shell"),
                        String.join("\n", lines) + "\n" + asked);
        assertThat(result.exit()).as(result.err()).isZero();
        return result.out();
    }

    private static String document(String out) {
        return out.substring(out.indexOf("{\n"));
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void undone_changes_leave_no_trace(Typed typed) {
        assertThat(document(last(typed.lines, JSON))).isEqualTo(document(last(typed.left, JSON)));
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void the_exported_line_asks_for_the_same(Typed typed) {
        String line = last(typed.lines, "export\n").lines().toList().getLast();
        List<String> words = new ArrayList<>(CommandLineWords.of(line + " --format json"));
        words.removeFirst();
        assertThat(Program.in(directory, Map.of(), words).out())
                .isEqualTo(document(last(typed.lines, JSON)));
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void a_saved_session_loads_to_the_same_bytes(Typed typed) {
        String before = document(last(typed.lines, "save mine --force\n" + JSON));
        assertThat(document(last(List.of("load mine"), JSON))).isEqualTo(before);
        assertThat(
                        Program.in(
                                        directory,
                                        Map.of(),
                                        List.of(
                                                "compare",
                                                "--scenario",
                                                "mine.yaml",
                                                "--format",
                                                "json"))
                                .out())
                .isEqualTo(before);
    }
}
