package tco.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The build of a checkout's first run, on a program of a few lines that needs one library, which a
/// server of the test's own offers.
@Order(1)
class FirstUseTest {
    private static final String LIBRARY = "some/lib/1.0/lib-1.0.jar";

    @TempDir private Path directory;
    private Path root;
    private Path target;
    private byte[] library = {};
    private HttpServer server;
    private UnaryOperator<byte[]> answer = UnaryOperator.identity();
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch isAsked = new CountDownLatch(1);
    private final CountDownLatch mayAnswer = new CountDownLatch(1);

    @BeforeEach
    void write_the_checkout() throws Exception {
        root = Files.createDirectory(directory.resolve("a checkout"));
        target = root.resolve("target");
        write("pom.xml", "<project><version>1.2.3</version></project>");
        write("profiles/one.yaml", "id: one\n");
        write("src/main/resources/some.txt", "some text\n");
        for (String program :
                List.of(
                        "AfterCompiling.java",
                        "PlainSwitches.java",
                        "GeneratedSources.java",
                        "ProgramJar.java")) {
            write("src/build/" + program, Files.readString(Path.of("src/build", program)));
        }
        source("tco.profile.catalog.PackedProfiles", "static String text() { return \"\"; }");
        source(
                "tco.profile.catalog.ProfilePacker",
                "public static void main(String[] args) throws java.io.IOException {"
                        + " java.nio.file.Files.writeString(java.nio.file.Path.of(args[1]), \"x\"); }");
        source("tco.cli.console.BuiltVersion", "static String number() { return \"\"; }");
        source(
                "tco.cli.console.Version",
                "public static String number() { return BuiltVersion.number(); }");
        source(
                "tco.cli.Main",
                "public static void main(String[] args) {"
                        + " System.out.print(tco.cli.console.Version.number()); }");
        library = jar();
        write(
                "src/build/libraries.txt",
                sha256(library) + " " + library.length + " " + LIBRARY + "\n");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(
                "/" + LIBRARY,
                exchange -> {
                    asked.incrementAndGet();
                    isAsked.countDown();
                    try {
                        mayAnswer.await();
                    } catch (InterruptedException e) {
                        throw new IOException(e);
                    }
                    byte[] body = answer.apply(library);
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        server.start();
    }

    @AfterEach
    void stop_the_server() {
        mayAnswer.countDown();
        server.stop(0);
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void source(String type, String body) throws IOException {
        int dot = type.lastIndexOf('.');
        String name = type.substring(dot + 1);
        write(
                "src/main/java/" + type.replace('.', '/') + ".java",
                "package " + type.substring(0, dot) + "; public class " + name + " {" + body + "}");
    }

    private byte[] jar() throws IOException {
        Path jar = directory.resolve("lib.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("lib.txt"));
            out.write("a library".getBytes(UTF_8));
        }
        return Files.readAllBytes(jar);
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private Process start(List<String> program) throws IOException {
        List<String> command = BuildProgram.java("-Duser.home=" + directory);
        command.addAll(program);
        command.add(root.toString());
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment()
                .put("MVNW_REPOURL", "http://localhost:" + server.getAddress().getPort());
        process.environment().remove("https_proxy");
        process.environment().remove("HTTPS_PROXY");
        return process.start();
    }

    private Process start() throws IOException {
        return start(List.of("-cp", BuildProgram.CLASSES.toString(), "FirstUse"));
    }

    /// As the launcher does.
    private Process startFromSource() throws IOException {
        return start(List.of("src/build/FirstUse.java"));
    }

    /// All that it says, once it has ended with this code.
    private static String ended(Process process, int exit) throws Exception {
        String said = process.inputReader().lines().collect(Collectors.joining("\n"));
        assertThat(process.waitFor()).as(said).isEqualTo(exit);
        return said;
    }

    private List<String> targets() throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    private String run() throws Exception {
        List<String> java = new ArrayList<>();
        java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        java.addAll(List.of("-jar", target.resolve("tco.jar").toString()));
        return ended(new ProcessBuilder(java).start(), 0);
    }

    @Test
    void two_first_runs_build_once_and_say_what_they_do() throws Exception {
        Process first = startFromSource();
        isAsked.await();
        Process second = start();
        BufferedReader secondSays = second.inputReader();
        assertThat(secondSays.readLine())
                .isEqualTo("tco: waiting for another process that builds it");
        mayAnswer.countDown();

        assertThat(ended(first, 0).lines())
                .containsSubsequence(
                        "tco: building it first, which takes 10 to 60 seconds and 0.0 MB of libraries"
                                + " from localhost",
                        "tco: fetching library 1 of 1, lib-1.0.jar",
                        "tco: compiling 5 files",
                        "tco: packing profiles, classes and libraries",
                        "tco: built");
        assertThat(second.waitFor()).isZero();
        assertThat(asked).hasValue(1);
        assertThat(targets()).containsExactly("libraries", "tco.build-id", "tco.jar", "tco.lock");
        assertThat(run()).isEqualTo("1.2.3");
    }

    /// What is left of a build that was killed neither keeps the next one waiting nor gets into it;
    /// and a library that is not the one that was tried is not used.
    @Test
    void a_killed_build_is_begun_anew_and_a_wrong_library_refused() throws Exception {
        Process killed = start();
        isAsked.await();
        killed.destroyForcibly().waitFor();
        Files.createDirectories(target.resolve("first-use-1/classes"));
        answer = right -> "something else".getBytes(UTF_8);
        mayAnswer.countDown();

        String said = ended(start(), 1);

        assertThat(said)
                .contains(LIBRARY + " is not the file that this version was written for")
                .doesNotContain("Exception");
        assertThat(asked).hasValue(2);
        assertThat(targets()).containsExactly("libraries", "tco.lock");
        assertThat(target.resolve("libraries")).isEmptyDirectory();
    }

    @Test
    void sources_that_do_not_compile_leave_what_was_built_before() throws Exception {
        Path maven = directory.resolve(".m2/repository").resolve(LIBRARY);
        Files.createDirectories(maven.getParent());
        Files.write(maven, library);
        write("target/tco.jar", "the last jar");
        write("target/tco.build-id", "the last id");
        source("tco.cli.Main", "no Java");

        String said = ended(start(), 1);

        assertThat(said)
                .contains("tco: its sources changed: building it, which takes 10 to 60 seconds\n")
                .endsWith("tco: the sources do not compile");
        assertThat(asked).hasValue(0);
        assertThat(target.resolve("tco.jar")).hasContent("the last jar");
        assertThat(target.resolve("tco.build-id")).hasContent("the last id");
    }

    @Test
    void without_a_network_it_says_what_is_missing_and_what_helps() throws Exception {
        server.stop(0);

        String said = ended(start(), 1);

        assertThat(said)
                .contains(
                        "tco: cannot fetch http://localhost:",
                        LIBRARY + " (ConnectException",
                        "needs the network",
                        "https_proxy",
                        "MVNW_REPOURL",
                        "an archive of a release")
                .doesNotContain("\tat ");
    }
}
