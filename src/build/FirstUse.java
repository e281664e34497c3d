import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Builds `target/tco.jar` of a checkout before its first run: the same jar as `./mvnw package`, by
/// the same steps, but without tests, checks and Maven, of which running needs none.
///
/// One process builds at a time, under a lock of the operating system, which ends with the process
/// whatever ends it. It works in a folder of its own, and puts the jar into place when it is whole.
final class FirstUse {
    private final Path root;
    private final Path target;
    private final Path work;
    private final Path classes;
    private final DownloadProgress progress = new DownloadProgress();

    private FirstUse(Path root) {
        this.root = root;
        this.target = root.resolve("target");
        this.work = target.resolve("first-use-" + ProcessHandle.current().pid());
        this.classes = work.resolve("classes");
    }

    /// Takes the folder of the checkout.
    public static void main(String[] args) throws IOException, InterruptedException {
        FirstUse build = new FirstUse(Path.of(args[0]).toAbsolutePath().normalize());
        try {
            build.once();
        } catch (BuildException e) {
            fail(e.getMessage());
        } catch (IOException e) {
            fail("cannot build: " + e);
        }
    }

    private static void fail(String why) {
        System.err.println("tco: " + why);
        System.exit(1);
    }

    private void once() throws IOException, InterruptedException {
        Files.createDirectories(target);
        try (FileChannel file = open(target.resolve("tco.lock"))) {
            try (FileLock lock = file.tryLock()) {
                if (lock != null) {
                    build(file);
                    return;
                }
            }
            String before = built();
            progress.begin("waiting for another process that builds it");
            try (FileLock _ = file.lock()) {
                progress.end();
                if (file.size() > 0) {
                    throw new BuildException("that build failed");
                } else if (built().equals(before)) {
                    build(file);
                }
            }
        }
    }

    private static FileChannel open(Path lock) throws IOException {
        return FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /// What tells a build from the one before it.
    private String built() throws IOException {
        Path id = target.resolve("tco.build-id");
        return Files.exists(id) ? Files.readString(id) + Files.getLastModifiedTime(id) : "";
    }

    /// Those who wait for the lock read from its file whether this build failed; if it was killed,
    /// the next of them builds.
    private void build(FileChannel lock) throws IOException, InterruptedException {
        lock.truncate(0);
        try {
            build();
        } catch (BuildException | IOException e) {
            lock.write(ByteBuffer.wrap("failed\n".getBytes(StandardCharsets.UTF_8)));
            throw e;
        }
    }

    private void build() throws IOException, InterruptedException {
        Instant began = Instant.now();
        Libraries libraries =
                new Libraries(root.resolve("src/build/libraries.txt"), target.resolve("libraries"));
        String what = built().isEmpty() ? "building it first" : "its sources changed: building it";
        progress.announce(
                what
                        + ", which takes 10 to 60 seconds"
                        + libraries.needed().map(it -> " and " + it).orElse(""));
        deleteLeftovers();
        Files.createDirectories(classes);
        try {
            List<Path> jars = libraries.fetch(progress);
            compile(jars);
            pack(jars, began);
            putIntoPlace();
            progress.announce("built");
        } finally {
            progress.end();
            delete(work);
        }
    }

    /// Those of builds that were killed: this process holds the lock, so that none is at work.
    private void deleteLeftovers() throws IOException {
        List<Path> leftovers;
        try (Stream<Path> files = Files.list(target)) {
            leftovers =
                    files.filter(it -> it.getFileName().toString().startsWith("first-use-"))
                            .toList();
        }
        for (Path leftover : leftovers) {
            delete(leftover);
        }
    }

    private void compile(List<Path> jars) throws IOException {
        List<String> arguments =
                new ArrayList<>(
                        List.of("--release", "25", "-encoding", "UTF-8", "-g", "-parameters"));
        arguments.addAll(List.of("-proc:none", "-nowarn", "-XDstringConcat=inline"));
        arguments.addAll(List.of("-cp", path(jars), "-d", classes.toString()));
        List<String> sources = sources();
        arguments.addAll(sources);
        progress.begin("compiling " + sources.size() + " files");
        ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
        if (javac.run(System.err, System.err, arguments.toArray(String[]::new)) != 0) {
            throw new BuildException("the sources do not compile");
        }
        copy(root.resolve("src/main/resources"), classes);
        copy(root.resolve("profiles"), classes.resolve("profiles"));
    }

    private List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("src/main/java"))) {
            return files.map(Path::toString).filter(it -> it.endsWith(".java")).sorted().toList();
        }
    }

    /// The steps that `pom.xml` takes after compiling.
    private void pack(List<Path> jars, Instant began) throws IOException, InterruptedException {
        progress.begin("packing profiles, classes and libraries");
        List<Path> all = new ArrayList<>(List.of(classes));
        all.addAll(jars);
        String version = version();
        java(
                all,
                source("AfterCompiling"),
                classes.toString(),
                root.resolve("profiles").toString(),
                work.toString(),
                version);
        java(
                all,
                source("ProgramJar"),
                work.resolve("tco.jar").toString(),
                version,
                began.toString());
    }

    private String source(String program) {
        return root.resolve("src/build/" + program + ".java").toString();
    }

    private String version() throws IOException {
        Matcher version =
                Pattern.compile("<version>(.*?)</version>")
                        .matcher(Files.readString(root.resolve("pom.xml")));
        if (!version.find()) {
            throw new BuildException("no version in pom.xml");
        }
        return version.group(1);
    }

    private static void java(List<Path> classPath, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", path(classPath)));
        command.addAll(List.of(arguments));
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new BuildException(arguments[0] + " ended with " + exit);
        }
    }

    private static String path(List<Path> parts) {
        return parts.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /// Without a build id there is no build, so a start between these steps finds none and waits.
    private void putIntoPlace() throws IOException {
        Files.deleteIfExists(target.resolve("tco.build-id"));
        for (String name : List.of("sqlite-jdbc.jar", "tco.jar", "tco.build-id")) {
            Path built = work.resolve(name);
            if (Files.exists(built)) {
                Files.move(
                        built,
                        target.resolve(name),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path emptied, IOException failed)
                            throws IOException {
                        Files.delete(emptied);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
