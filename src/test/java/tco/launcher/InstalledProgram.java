package tco.launcher;

import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// An unpacked distribution and a machine's Java homes, all in one directory.
///
/// The homes hold a script in place of `java`, which says where it is and what it was given.
final class InstalledProgram {
    record Result(int exit, String out, String err) {
        List<String> arguments() {
            return out.lines().toList();
        }
    }

    private static final List<String> TOOLS =
            List.of("cat", "find", "ls", "mkdir", "mv", "readlink", "rm", "rmdir", "tail", "touch");

    private static final String FAKE_JAVA =
            """
            #!/bin/sh
            case $1 in
                -XX:AOTCacheOutput=*)
                    if [ -e "${0%/bin/java}/disk-is-full" ]
                    then echo half >"${1#*=}.config"
                    else echo cache >"${1#*=}"
                    fi
                    echo training >>"${0%/bin/java}/trainings"
                    exit "$(cat "${0%/bin/java}/training-exit" 2>/dev/null || echo 0)" ;;
            esac
            case " $* " in
                *' tco.cli.Training is '*) [ ! -e "${0%/bin/java}/jar-is-another" ]; exit ;;
            esac
            case $# in
                3) case $2 in
                    */FirstUse.java)
                        echo built >>"${0%/bin/java}/builds"
                        [ ! -e "${0%/bin/java}/build-fails" ] || exit 1
                        mkdir -p "$3/target"
                        echo jar >"$3/target/tco.jar"
                        echo id >"$3/target/tco.build-id"
                        exit ;;
                esac ;;
            esac
            echo "${0%/bin/java}"
            echo "${JAVA_TOOL_OPTIONS-}${JDK_JAVA_OPTIONS-}${_JAVA_OPTIONS-}" >"${0%/bin/java}/options"
            echo "$LC_ALL${TCO_ASCII_TERMINAL:+ ascii}" >"${0%/bin/java}/locale"
            printf '%s\\n' "$@"
            """;

    final Path root;
    final Path homes;
    final Path launcher;
    final Path jar;
    final Map<String, String> environment = new HashMap<>();

    InstalledProgram(Path root) throws IOException {
        this.root = root;
        homes = Files.createDirectories(root.resolve("system/usr/lib/jvm"));
        launcher = root.resolve("bin/tco");
        jar = root.resolve("lib/tco.jar");
        copy("tco", launcher);
        copy("src/main/scripts/launch.sh", root.resolve("lib/launch.sh"));
        Files.writeString(jar, "a jar");
        environment.put("PATH", tools().toString());
        environment.put("HOME", root.resolve("user").toString());
    }

    /// A checkout beside it.
    Path checkout() throws IOException {
        Path checkout = root.resolve("checkout");
        copy("tco", checkout.resolve("tco"));
        for (String script : List.of("src/main/scripts/launch.sh", "src/main/scripts/build.sh")) {
            copy(script, checkout.resolve(script));
        }
        for (String source : List.of("pom.xml", "profiles/a.yaml", "src/build/FirstUse.java")) {
            Files.createDirectories(checkout.resolve(source).getParent());
            Files.createFile(checkout.resolve(source));
        }
        return checkout;
    }

    /// Without the machine's own folders of Javas: those of the script lie below `system`.
    private void copy(String script, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        script(
                to,
                Files.readString(Path.of(script))
                        .replaceAll(" /(?=[a-zA-Z][\\w./]*\\*)", " system/"));
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, fromString("rwxr-xr-x"));
    }

    /// What the launcher may call, without the machine's own Java.
    private Path tools() throws IOException {
        Path tools = Files.createDirectories(root.resolve("tools"));
        for (String tool : TOOLS) {
            script(tools.resolve(tool), "#!/bin/sh\nPATH=/bin:/usr/bin exec " + tool + " \"$@\"\n");
        }
        return tools;
    }

    Path java(String name, String version) throws IOException {
        return javaAt(homes.resolve(name), version);
    }

    Path javaAt(Path home, String version) throws IOException {
        script(Files.createDirectories(home.resolve("bin")).resolve("java"), FAKE_JAVA);
        Files.writeString(
                home.resolve("release"),
                """
                IMPLEMENTOR="Nobody"
                JAVA_RUNTIME_VERSION="%1$s+1"
                JAVA_VERSION="%1$s"
                """
                        .formatted(version));
        return home;
    }

    Path jdk(String name, String version) throws IOException {
        Path home = java(name, version);
        script(home.resolve("bin/javac"), "#!/bin/sh\n");
        return home;
    }

    /// Without it the launcher makes no cache.
    void nameBuild() throws IOException {
        Files.writeString(root.resolve("lib/tco.build-id"), "0123abcd\n");
    }

    Path cacheDirectory() {
        return root.resolve("user/.cache/tco");
    }

    /// What is below the cache directory of caches, once there are that many and they end so.
    List<Path> awaitCacheFiles(int count, String end) throws IOException, InterruptedException {
        while (true) {
            List<Path> all = cacheFiles();
            if (all.size() == count && all.stream().allMatch(it -> it.toString().endsWith(end))) {
                return all;
            }
            Thread.sleep(20);
        }
    }

    /// None where the launcher renames a cache while the folder is read.
    private List<Path> cacheFiles() throws IOException {
        try (Stream<Path> files = Files.walk(cacheDirectory())) {
            return files.filter(InstalledProgram::isOfCache).toList();
        } catch (UncheckedIOException renamed) {
            if (renamed.getCause() instanceof NoSuchFileException) {
                return List.of();
            }
            throw renamed;
        }
    }

    private static boolean isOfCache(Path file) {
        return file.getFileName().toString().startsWith("tco.aot");
    }

    Result run(String... arguments) {
        return runAs(launcher, arguments);
    }

    Result runAs(Path command, String... arguments) {
        try {
            Path out = Files.createTempFile(root, "out", "");
            Path err = Files.createTempFile(root, "err", "");
            int exit = start(command, arguments, out, err).waitFor();
            return new Result(exit, Files.readString(out), Files.readString(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Process start(Path command, String[] arguments, Path out, Path err) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        Stream.concat(Stream.of(command.toString()), Stream.of(arguments))
                                .toList());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.directory(root.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
    }
}
