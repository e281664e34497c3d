package tco.build;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/// Runs a program of `src/build` in a process of its own.
final class BuildProgram {
    record Result(int exit, String said) {}

    private BuildProgram() {}

    static Result run(List<Path> classPath, String program, String... arguments)
            throws IOException, InterruptedException {
        String path =
                classPath.stream()
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator));
        Process process =
                new ProcessBuilder(command(List.of("-cp", path), program, arguments))
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), said);
    }

    static List<String> command(List<String> options, String program, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(options);
        command.add("src/build/" + program + ".java");
        command.addAll(List.of(arguments));
        return command;
    }

    /// Compiles one source, named as its type, in the unnamed package.
    static void compile(Path classes, String type, String source) throws IOException {
        Path file = Files.createTempDirectory(classes.getParent(), "src").resolve(type + ".java");
        Files.writeString(file, source);
        int failed =
                ToolProvider.findFirst("javac")
                        .orElseThrow()
                        .run(System.out, System.err, "-d", classes.toString(), file.toString());
        if (failed != 0) {
            throw new IllegalArgumentException("does not compile: " + source);
        }
    }
}
