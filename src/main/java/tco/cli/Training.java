package tco.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import tco.cli.console.Console;

/// Runs the main commands once, in one process, so that a start-up cache learns them.
final class Training {
    private static final List<List<String>> COMMANDS =
            List.of(
                    List.of("compare", "--tokens", "10M"),
                    List.of("compare", "--format", "csv", "--set", "workload.tokens=1M"),
                    List.of("compare", "--set", "hardware.m4-max-128gb.price_usd=4000"),
                    List.of("compare", "--format", "json"),
                    List.of("compare", "--format", "markdown"),
                    List.of("compare", "--tokens", "1M,2M"),
                    List.of("explain", "m4-max-128gb"),
                    List.of("breakeven", "claude-sonnet-4-6", "m4-max-128gb"),
                    List.of("sweep", "--set", "workload.tokens=1M,2M"),
                    List.of("profiles", "list"),
                    List.of("compare", "--help"),
                    List.of("--help"),
                    List.of("--version"),
                    List.of("compare", "--tokens", "10Q"),
                    List.of("nonsense"));

    private Training() {}

    /// Expects the jar's build id, and refuses to train on a jar that has another.
    public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
        byte[] jar = Files.readAllBytes(Path.of(System.getProperty("java.class.path", "")));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(jar);
        if (!HexFormat.of().formatHex(digest).equals(args[0])) {
            throw new IOException("the jar is not the one of build " + args[0]);
        }
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("TCO_TERMINAL_WIDTH", "100");
        Console nowhere =
                Main.console(
                        OutputStream.nullOutputStream(),
                        OutputStream.nullOutputStream(),
                        environment);
        COMMANDS.forEach(command -> Cli.run(command, nowhere));
    }
}
