package tco.cli.option;

import picocli.CommandLine.Model.CommandSpec;

/// The option by which a command says how many threads compute.
public final class Threads {
    private static final NumberOption THREADS = new NumberOption("--threads", "4");
    private static final int MOST = 1024;

    private Threads() {}

    public static void describe(CommandSpec spec) {
        spec.addOption(
                Options.value(
                        THREADS.name(), "N", "threads that compute (default: one for each core)"));
    }

    public static int of(Invocation in) {
        return (int)
                THREADS.whole(in, 1, MOST)
                        .orElseGet(() -> Runtime.getRuntime().availableProcessors());
    }
}
