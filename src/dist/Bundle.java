import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes what a distribution holds besides the jar: its Java runtime, the start-up cache of the
/// two, the driver of SQLite, shell completions and manual pages.
///
/// Run by `./mvnw -Pdist package`, with the build directory, the date of all files in the
/// distribution, and the runtime's modules.
final class Bundle {
    private static final boolean WINDOWS = File.separatorChar == '\\';
    private static final String NATIVE = "org/sqlite/native/";

    private final Path jar;
    private final Path bundle;
    private final Path runtime;

    private Bundle(Path target) {
        jar = target.resolve("tco.jar");
        bundle = target.resolve("bundle");
        runtime = bundle.resolve("runtime");
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Bundle bundle = new Bundle(Path.of(args[0]));
        bundle.clear();
        bundle.linkRuntime(args[2]);
        bundle.trimDriver();
        if (!WINDOWS) {
            bundle.train(FileTime.from(Instant.parse(args[1])));
        }
        bundle.writeCompletions();
        bundle.writeManual();
    }

    private void clear() throws IOException {
        if (Files.exists(bundle)) {
            try (Stream<Path> files = Files.walk(bundle)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(bundle);
    }

    /// On Windows the runtime gets an archive of its own classes, on which the JVM builds the
    /// start-up cache at its first exit: a zip loses the dates by which the JVM would know ours.
    private void linkRuntime(String modules) {
        List<String> options =
                new ArrayList<>(
                        List.of(
                                "--add-modules",
                                modules,
                                "--strip-java-debug-attributes",
                                "--no-header-files",
                                "--no-man-pages",
                                // Debian's JDK brings them: 600 MB
                                "--exclude-files",
                                "**.debuginfo",
                                "--output",
                                runtime.toString()));
        if (WINDOWS) {
            options.add("--generate-cds-archive");
        }
        ToolProvider jlink = ToolProvider.findFirst("jlink").orElseThrow();
        if (jlink.run(System.out, System.err, options.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("jlink failed");
        }
    }

    /// Of the driver's native code, a distribution with a runtime of its own needs that of its
    /// platform: a twentieth.
    private void trimDriver() throws IOException {
        Path trimmed = bundle.resolve("sqlite-jdbc.jar");
        try (JarFile driver = new JarFile(jar.resolveSibling("sqlite-jdbc.jar").toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(trimmed))) {
            for (JarEntry entry : driver.stream().filter(Bundle::isOfThisPlatform).toList()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(entry.getTimeLocal());
                out.putNextEntry(copy);
                driver.getInputStream(entry).transferTo(out);
            }
        }
    }

    private static boolean isOfThisPlatform(JarEntry entry) {
        String system = System.getProperty("os.name");
        String folder = system.startsWith("Mac") ? "Mac" : system.startsWith("Win") ? "Windows" : system;
        String processor = System.getProperty("os.arch").replace("amd64", "x86_64");
        return !entry.getName().startsWith(NATIVE)
                || entry.getName().startsWith(NATIVE + folder + "/" + processor + "/");
    }

    /// The JVM compares the date of the jar with the one that it was trained on, so the jar gets
    /// the date that unpacking gives it. The options are the launcher's.
    private void train(FileTime date) throws IOException, InterruptedException {
        Path copy = bundle.resolve("tco.jar");
        Files.copy(jar, copy, StandardCopyOption.REPLACE_EXISTING);
        Files.setLastModifiedTime(copy, date);
        Files.setLastModifiedTime(runtime.resolve("lib/modules"), date);
        Path cache = bundle.resolve("tco.aot");
        java(
                Redirect.to(bundle.resolve("training.txt").toFile()),
                "-XX:AOTCacheOutput=" + cache,
                "-XX:TieredStopAtLevel=1",
                "-XX:CompileThresholdScaling=5",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "--enable-native-access=ALL-UNNAMED",
                "-Xbootclasspath/a:" + copy,
                "-cp",
                copy.toString(),
                "tco.cli.Training");
        if (!Files.exists(cache)) {
            throw new IllegalStateException("the training left no start-up cache");
        }
    }

    private void writeCompletions() throws IOException, InterruptedException {
        Path completions = Files.createDirectory(bundle.resolve("completions"));
        tco(completions.resolve("tco.bash"), "completion", "bash");
        tco(completions.resolve("_tco"), "completion", "zsh");
        tco(completions.resolve("tco.fish"), "completion", "fish");
    }

    private void writeManual() throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        run(
                Redirect.INHERIT,
                java.toString(),
                "-cp",
                jar.toString(),
                "src/dist/Manual.java",
                bundle.resolve("man").toString());
    }

    private void tco(Path output, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("-Xlog:disable", "-cp", jar.toString(), "tco.cli.Main"));
        command.addAll(List.of(arguments));
        java(Redirect.to(output.toFile()), command.toArray(String[]::new));
    }

    private void java(Redirect output, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(runtime.resolve("bin/java").toString()));
        command.addAll(List.of(arguments));
        run(output, command.toArray(String[]::new));
    }

    private static void run(Redirect output, String... command)
            throws IOException, InterruptedException {
        int exit =
                new ProcessBuilder(command)
                        .redirectOutput(output)
                        .redirectError(Redirect.INHERIT)
                        .start()
                        .waitFor();
        if (exit != 0) {
            throw new IllegalStateException(String.join(" ", command) + ": exit " + exit);
        }
    }
}
