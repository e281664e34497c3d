package tco.cli.option;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// The flags of recorded usage that many commands take. What they mean is in [UsageOptions], which
/// commands without usage never load.
public final class UsageFlags {
    /// The option by which other commands compute on recorded usage.
    public static final String USAGE = "--usage";

    static final String HOME = "(home)";
    static final String SOURCE = "--source";
    static final String SINCE = "--since";
    static final String UNTIL = "--until";
    static final String MONTH = "--month";
    static final String ZONE = "--timezone";
    static final String OVERLAP = "--overlap";

    /// All but `--usage` itself.
    static final List<String> NAMES = List.of(SOURCE, SINCE, UNTIL, MONTH, ZONE, OVERLAP);

    private UsageFlags() {}

    /// The same words, with `--usage` taking no word that follows it, unless that is empty: it was
    /// meant to be a path.
    public static List<String> withPath(List<String> words) {
        if (!words.contains(USAGE)) {
            return words;
        }
        List<String> bound = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.equals(USAGE) || bound.contains("--")) {
                bound.add(word);
            } else if (i + 1 < words.size() && words.get(i + 1).isBlank()) {
                bound.add(USAGE + "=" + words.get(++i));
            } else {
                bound.add(USAGE + "=" + HOME);
            }
        }
        return bound;
    }

    /// Adds `--usage` and the flags that say which usage.
    static void describe(CommandSpec spec) {
        spec.addOption(
                OptionSpec.builder(USAGE)
                        .type(String.class)
                        .arity("0..1")
                        .paramLabel("FILE|DIR")
                        .description("compute on recorded usage (tco usage): --usage, --usage=PATH")
                        .build());
        describeWindow(spec);
    }

    static void describeWindow(CommandSpec spec) {
        spec.addOption(Options.value(SOURCE, "SOURCE,...", "only these sources of usage"));
        spec.addOption(Options.value(SINCE, "DAY", "usage from this day on: 2026-10-05, 30d, 4w"));
        spec.addOption(Options.value(UNTIL, "DAY", "usage up to this day, which counts"));
        spec.addOption(Options.value(MONTH, "YYYY-MM", "usage of that month"));
        spec.addOption(
                Options.value(
                        ZONE, "ZONE", "the zone of its days and hours (default: the system's)"));
        spec.addOption(
                Options.choice(
                        OVERLAP,
                        List.of("add", "logs", "reports"),
                        "where two sources may hold the same requests"));
    }
}
