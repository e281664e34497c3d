package tco.build;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Runs a program of `src/build` in a process of its own.
final class BuildProgram {
    /// All of them, compiled once: the launcher compiles them whenever it runs one.
    static final Path CLASSES = compiled();

    record Result(int exit, String said) {}

    private BuildProgram() {}

    static Result run(List<Path> classPath, String program, String... arguments)
            throws IOException, InterruptedException {
        String path =
                classPath.stream()
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator));
        // not on the class path, which is what is packed
        List<String> command = java("-Xbootclasspath/a:" + CLASSES, "-cp", path, program);
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), said);
    }

    static List<String> java(String... words) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of(words));
        return command;
    }

    private static Path compiled() {
        try (Stream<Path> sources = Files.list(Path.of("src", "build"))) {
            Path classes = Path.of("target", "build-programs").toAbsolutePath();
            compile(classes, sources.filter(it -> it.toString().endsWith(".java")).toList());
            return classes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Compiles one source, named as its type, in the unnamed package.
    static void compile(Path classes, String type, String source) throws IOException {
        Path file = Files.createTempDirectory(classes.getParent(), "src").resolve(type + ".java");
        Files.writeString(file, source);
        compile(classes, List.of(file));
    }

    private static void compile(Path classes, List<Path> sources) {
        List<String> arguments = new ArrayList<>(List.of("-d", classes.toString()));
        arguments.addAll(sources.stream().map(Path::toString).toList());
        int failed =
                ToolProvider.findFirst("javac")
                        .orElseThrow()
                        .run(System.out, System.err, arguments.toArray(String[]::new));
        if (failed != 0) {
            throw new IllegalArgumentException("do not compile: " + sources);
        }
    }
}
