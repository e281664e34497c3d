package tco.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Draws command lines over shipped options: a command, what it compares, at usual and odd volumes,
/// in every format, on terminals of every width.
final class DrawnCommands {
    private static final List<String> VOLUMES =
            List.of(
                    "0",
                    "1",
                    "7",
                    "999",
                    "1k",
                    "123_457",
                    "1M",
                    "10M",
                    "50M",
                    "333M",
                    "1B",
                    "77B",
                    "1T",
                    "1e15",
                    "1e18",
                    "0..1",
                    "1..1T",
                    "1M..50M",
                    "10M..20M..500M",
                    "0..1e18");
    private static final List<String> SHARES =
            List.of("0", "1e-9", "0.01", "20%", "0.5", "0.99", "1");
    private static final List<String> TEAMS =
            List.of("1", "2", "5", "50", "10_000", "1e9", "1..20");
    private static final List<String> FORMATS = List.of("table", "csv", "json", "markdown");
    private static final List<Integer> WIDTHS = List.of(0, 20, 33, 60, 80, 100, 132, 250, 1000);

    private final RandomGenerator random;
    private final List<String> options;

    DrawnCommands(RandomGenerator random, List<String> options) {
        this.random = random;
        this.options = options;
    }

    /// A command line and the terminal on which it is typed; none where the width is 0.
    record Drawn(List<String> words, int width, boolean ascii, boolean colour) {
        /// The same in another format.
        Drawn in(String format) {
            List<String> changed = new ArrayList<>(words);
            changed.addAll(List.of("--format", format));
            return new Drawn(changed, width, ascii, colour);
        }

        /// The same for another command.
        Drawn of(String command) {
            List<String> changed = new ArrayList<>(words);
            changed.set(0, command);
            return new Drawn(changed, width, ascii, colour);
        }

        /// The same without a terminal.
        Drawn piped() {
            return new Drawn(words, 0, ascii, colour);
        }

        Map<String, String> environment() {
            Map<String, String> environment = new HashMap<>();
            environment.put("LC_ALL", ascii ? "C" : "C.UTF-8");
            if (width > 0) {
                environment.put("TCO_TERMINAL_WIDTH", Integer.toString(width));
            }
            if (!colour) {
                environment.put("NO_COLOR", "1");
            }
            return environment;
        }

        @Override
        public String toString() {
            return "tco "
                    + String.join(" ", words)
                    + " (width "
                    + width
                    + (ascii ? ", ASCII)" : ")");
        }
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /// A comparison of an option with others, without a format.
    Drawn comparison(String id) {
        List<String> words = new ArrayList<>(List.of("compare", id));
        others(words, 3);
        return drawn(words);
    }

    /// Every command that takes an option, each once, for this one.
    List<Drawn> each(String id) {
        String other = pick(options);
        List<Drawn> drawn = new ArrayList<>();
        drawn.add(formatted("explain", id));
        drawn.add(volumes(id));
        if (!other.equals(id)) {
            drawn.add(breakEven(id, other));
            drawn.add(breakEven(other, id));
        }
        drawn.add(project(id));
        drawn.add(sweep(id));
        drawn.add(sensitivity(id));
        drawn.add(simulate(id));
        drawn.add(several("advise", id));
        drawn.add(check(id));
        return drawn;
    }

    private Drawn breakEven(String a, String b) {
        List<String> words = new ArrayList<>(List.of("breakeven", a, b));
        if (chance(0.5)) {
            words.addAll(List.of("--case", pick(List.of("low", "typical", "high", "all"))));
        }
        if (chance(0.2)) {
            words.addAll(
                    List.of(
                            "--solve",
                            pick(List.of("workload.output_share", "assumptions.ops_hours"))));
        }
        return formatted(words);
    }

    private Drawn volumes(String id) {
        List<String> words = new ArrayList<>(List.of("compare", id));
        others(words, 3);
        words.addAll(
                List.of("--tokens", pick(List.of("1,2", "0,10M", "1M,2M,4M,8M,1T", "7,1e18"))));
        words.addAll(List.of("--format", pick(FORMATS)));
        return surrounded(words);
    }

    private Drawn project(String id) {
        List<String> words = new ArrayList<>(List.of("project", id));
        others(words, 2);
        words.addAll(List.of("--months", pick(List.of("1", "2", "36", "600"))));
        words.addAll(List.of("--growth", pick(List.of("0", "3%", "-100%", "1%"))));
        words.addAll(List.of("--api-decline", pick(List.of("0", "20%", "100%", "-100%"))));
        words.addAll(List.of("--discount", pick(List.of("0", "8%", "1000%"))));
        return formatted(words);
    }

    private Drawn sweep(String id) {
        List<String> words = new ArrayList<>(List.of("sweep", id));
        others(words, 2);
        words.addAll(
                List.of(
                        "--set",
                        pick(
                                List.of(
                                        "workload.tokens=0,1,1T",
                                        "workload.tokens=1..1e18:log:5",
                                        "workload.output_share=0..1:0.5",
                                        "assumptions.ops_hours=0..100:lin:3"))));
        if (chance(0.5)) {
            words.add("--wide");
        }
        return formatted(words);
    }

    private Drawn sensitivity(String id) {
        List<String> words = new ArrayList<>(List.of("sensitivity", id));
        if (chance(0.25)) { // searches each figure for where another option wins
            words.addAll(List.of("--swing", pick(List.of("1e-9", "20%", "99%", "100%"))));
        }
        return formatted(words);
    }

    private Drawn simulate(String id) {
        List<String> words = new ArrayList<>(List.of("simulate", id));
        others(words, 2);
        words.addAll(List.of("--samples", pick(List.of("1", "2", "500")), "--threads", "1"));
        words.addAll(List.of("--distribution", pick(List.of("pert", "triangular", "uniform"))));
        return formatted(words);
    }

    private Drawn check(String id) {
        List<String> words = new ArrayList<>(List.of("check", id));
        others(words, 2);
        words.addAll(List.of("--budget", pick(List.of("0", "1e-9", "300", "1e300"))));
        words.addAll(List.of("--expect", id, "--max-age", pick(List.of("0d", "90d", "5y"))));
        return formatted(words);
    }

    private Drawn several(String command, String id) {
        List<String> words = new ArrayList<>(List.of(command, id));
        others(words, 3);
        return formatted(words);
    }

    private Drawn formatted(String command, String id) {
        return formatted(new ArrayList<>(List.of(command, id)));
    }

    private Drawn formatted(List<String> words) {
        words.addAll(List.of("--format", pick(FORMATS)));
        return drawn(words);
    }

    private void others(List<String> words, int most) {
        for (int left = random.nextInt(most + 1); left > 0; left--) {
            String other = pick(options);
            if (!words.contains(other)) {
                words.add(other);
            }
        }
    }

    private Drawn drawn(List<String> words) {
        if (!words.getFirst().equals("sweep")) {
            words.addAll(List.of("--tokens", pick(VOLUMES)));
        }
        maybe(words, 0.3, "--output-share", SHARES);
        maybe(words, 0.3, "--cache-hit", SHARES);
        maybe(words, 0.2, "--developers", TEAMS);
        maybe(words, 0.1, "--workload", List.of("agentic", "chat", "autocomplete"));
        maybe(words, 0.1, "--min-quality", List.of("basic", "mid", "frontier"));
        maybe(words, 0.1, "--privacy", List.of("stays", "rented"));
        maybe(words, 0.1, "--kwh", List.of("0", "0.1..0.4", "1000"));
        return surrounded(words);
    }

    private void maybe(List<String> words, double share, String option, List<String> values) {
        if (chance(share)) {
            words.addAll(List.of(option, pick(values)));
        }
    }

    private Drawn surrounded(List<String> words) {
        return new Drawn(words, pick(WIDTHS), chance(0.2), chance(0.2));
    }
}
