package tco.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// The program's entry point.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, args));
    }

    static int run(PrintWriter out, PrintWriter err, String... args) {
        if (args.length == 0) {
            err.println("usage: tco COMMAND [OPTIONS]");
            return 2;
        }
        out.println("usage: tco COMMAND [OPTIONS]");
        return 0;
    }
}
