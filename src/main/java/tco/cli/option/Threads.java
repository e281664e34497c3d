package tco.cli.option;

import picocli.CommandLine.Model.CommandSpec;

/// The option by which a command says how many threads compute.
public final class Threads {
    private static final String NAME = "--threads";
    private static final int MOST = 1024;

    private Threads() {}

    public static void describe(CommandSpec spec) {
        spec.addOption(
                Options.value(NAME, "N", "threads that compute (default: one for each core)"));
    }

    public static int of(Invocation in) {
        return (int)
                Numbers.whole(in, NAME, 1, MOST, "4")
                        .orElseGet(() -> Runtime.getRuntime().availableProcessors());
    }
}
