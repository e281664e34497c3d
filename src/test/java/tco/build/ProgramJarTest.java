package tco.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ProgramJarTest {
    private static final String BEGAN = "2026-11-29T10:20:30.400Z";
    private static final String SERVICE = "META-INF/services/some.Service";

    @TempDir private Path directory;
    private Path classes;
    private Path jar;

    @BeforeEach
    void write_classes() throws IOException {
        classes = Files.createDirectories(directory.resolve("classes"));
        jar = Files.createDirectories(directory.resolve("target")).resolve("tco.jar");
        Files.createDirectories(classes.resolve("profiles"));
        Files.writeString(classes.resolve("profiles/some.yaml"), "id: some\n");
    }

    private BuildProgram.Result pack(Path... libraries) throws Exception {
        List<Path> path = new ArrayList<>(List.of(classes));
        path.addAll(List.of(libraries));
        return BuildProgram.run(path, "ProgramJar", jar.toString(), "1.2.3", BEGAN);
    }

    private Path library(String name, String... entries) throws IOException {
        Path library = directory.resolve(name);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(library))) {
            for (String entry : entries) {
                out.putNextEntry(new JarEntry(entry));
                out.write((name + "'s " + entry).getBytes(UTF_8));
            }
        }
        return library;
    }

    @Test
    void it_holds_classes_and_libraries_and_is_named_by_its_content() throws Exception {
        Path one = library("one", SERVICE, "META-INF/LICENSE.txt", "module-info.class", "a/x.txt");
        Path other = library("other", SERVICE, "META-INF/versions/9/x.txt", "META-INF/A.RSA");

        assertThat(pack(one, other)).isEqualTo(new BuildProgram.Result(0, ""));

        try (JarFile file = new JarFile(jar.toFile())) {
            assertThat(file.stream().map(ZipEntry::getName))
                    .containsExactly(
                            "META-INF/MANIFEST.MF", SERVICE, "a/x.txt", "profiles/some.yaml");
            assertThat(file.stream()).allMatch(it -> it.getMethod() == ZipEntry.STORED);
            assertThat(text(file, SERVICE)).isEqualTo("one's " + SERVICE + "\nother's " + SERVICE);
            assertThat(text(file, "META-INF/MANIFEST.MF"))
                    .contains("Main-Class: tco.cli.Main", "Implementation-Version: 1.2.3");
        }
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
        Path id = jar.resolveSibling("tco.build-id");
        assertThat(id).hasContent(HexFormat.of().formatHex(digest));
        assertThat(Files.getLastModifiedTime(id)).isEqualTo(FileTime.from(Instant.parse(BEGAN)));
        assertThat(directory.resolve("target")).isDirectoryNotContaining("glob:**.new");
    }

    /// The published classes of picocli are of Java 5, which a start-up cache leaves out.
    @Test
    void old_classes_get_what_a_start_up_cache_needs_and_the_same_bytes_each_time()
            throws Exception {
        Path picocli =
                Path.of(
                        CommandLine.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI());
        assertThat(pack(picocli)).isEqualTo(new BuildProgram.Result(0, ""));
        byte[] first = Files.readAllBytes(jar);

        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : file.stream().filter(ProgramJarTest::isClass).toList()) {
                byte[] packed = file.getInputStream(entry).readAllBytes();
                assertThat(ClassFile.of().parse(packed).majorVersion())
                        .as(entry.getName())
                        .isGreaterThanOrEqualTo(ClassFile.JAVA_6_VERSION);
            }
        }
        pack(picocli);
        assertThat(Files.readAllBytes(jar)).isEqualTo(first);
    }

    private static boolean isClass(JarEntry entry) {
        return entry.getName().endsWith(".class");
    }

    @Test
    void the_same_file_in_two_libraries_stops_the_build_and_leaves_the_last_jar() throws Exception {
        pack();
        byte[] last = Files.readAllBytes(jar);

        BuildProgram.Result result = pack(library("one", "a/x.txt"), library("other", "a/x.txt"));

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.said()).contains("twice on the class path: a/x.txt");
        assertThat(Files.readAllBytes(jar)).isEqualTo(last);
    }

    @Test
    void the_driver_of_sqlite_stays_a_jar_of_its_own() throws Exception {
        Path driver = library("sqlite-jdbc-3.0.jar", "org/sqlite/JDBC.class");

        assertThat(pack(driver, library("one", "a/x.txt")))
                .isEqualTo(new BuildProgram.Result(0, ""));

        assertThat(jar.resolveSibling("sqlite-jdbc.jar")).hasSameBinaryContentAs(driver);
        try (JarFile file = new JarFile(jar.toFile())) {
            assertThat(file.getEntry("org/sqlite/JDBC.class")).isNull();
            assertThat(file.getEntry("a/x.txt")).isNotNull();
        }
    }

    private static String text(JarFile file, String entry) throws IOException {
        return new String(file.getInputStream(file.getJarEntry(entry)).readAllBytes(), UTF_8);
    }
}
