package tco.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DistributionTest {
    private static final Path LICENCES = Path.of("src/dist/licences");
    private static final Pattern SOURCE = Pattern.compile("<(?:source|directory)>([^$<]+)</");
    private static final Pattern JVM_OPTION =
            Pattern.compile(
                    "-XX:[+-]?(?!AOT)\\w+(?:=\\d+)?|-Xlog:\\w+|-X(?:ss|ms|mx)\\w+"
                            + "|--enable-native-access=[\\w-]+");

    @Test
    void each_library_has_the_text_of_its_licence() throws IOException {
        for (Path jar : libraries()) {
            assertThat(carriesLicence(jar) || ownText(jar))
                    .as("a licence of %s, in it or in %s", jar.getFileName(), LICENCES)
                    .isTrue();
        }
    }

    @Test
    void each_licence_is_one_of_a_library() throws IOException {
        List<Path> libraries = libraries();
        for (Path text : licences()) {
            assertThat(libraries).anyMatch(jar -> coveredBy(text, jar));
        }
    }

    /// In the order of the class path, in which the jar's lists of services are joined.
    @Test
    void the_first_use_build_takes_the_libraries_of_the_pom() throws Exception {
        List<Path> jars = libraries();
        List<String> lines = Files.readAllLines(Path.of("src/build/libraries.txt"));
        for (int i = 0; i < jars.size(); i++) {
            byte[] content = Files.readAllBytes(jars.get(i));
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            String known = HexFormat.of().formatHex(digest) + " " + content.length + " ";
            String path = lines.size() > i ? lines.get(i).replace(known, "") : "no line";
            assertThat(jars.get(i).endsWith(path))
                    .as("line %s of libraries.txt: %s%s", i + 1, known, jars.get(i))
                    .isTrue();
        }
        assertThat(lines).hasSameSizeAs(jars);
    }

    @Test
    void what_is_packed_as_it_is_exists() throws IOException {
        for (String descriptor : List.of("common.xml", "any-jdk.xml", "with-runtime.xml")) {
            for (String source : found(SOURCE, Path.of("src/dist", descriptor))) {
                assertThat(Path.of(source)).exists();
            }
        }
    }

    /// The JVM drops a start-up cache that was trained with other options.
    @Test
    void the_cache_is_trained_with_the_options_of_the_launcher() throws IOException {
        Set<String> launcher = optionsOfLauncher();
        Set<String> training = found(JVM_OPTION, Path.of("src/dist/Bundle.java"));

        assertThat(training).isNotEmpty().isSubsetOf(launcher);
        assertThat(training).containsAll(onEachStart(launcher));
    }

    @Test
    void windows_starts_with_the_options_of_the_launcher() throws IOException {
        assertThat(found(JVM_OPTION, Path.of("tco.cmd")))
                .containsAll(onEachStart(optionsOfLauncher()));
    }

    /// Without those that say how a cache is used, whatever it was trained with.
    private static Set<String> optionsOfLauncher() throws IOException {
        String script =
                Files.readString(Path.of("src/main/scripts/launch.sh"))
                        .replaceAll("(?m)^ *cached=.*", "");
        return found(JVM_OPTION, script);
    }

    private static List<String> onEachStart(Set<String> options) {
        return options.stream().filter(option -> !option.endsWith("+Use")).toList();
    }

    private static List<Path> libraries() throws IOException {
        String paths = Files.readString(Path.of("target/runtime-classpath.txt")).strip();
        return Stream.of(paths.split(File.pathSeparator, -1)).map(Path::of).toList();
    }

    private static boolean carriesLicence(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().anyMatch(it -> it.getName().startsWith("META-INF/LICENSE"));
        }
    }

    private static boolean ownText(Path jar) throws IOException {
        return licences().stream().anyMatch(text -> coveredBy(text, jar));
    }

    /// A text stands for all libraries whose names begin with its own.
    private static boolean coveredBy(Path text, Path jar) {
        String name = text.getFileName().toString().replace(".txt", "");
        return jar.getFileName().toString().startsWith(name);
    }

    private static List<Path> licences() throws IOException {
        try (Stream<Path> files = Files.list(LICENCES)) {
            return files.toList();
        }
    }

    private static Set<String> found(Pattern pattern, Path file) throws IOException {
        return found(pattern, Files.readString(file));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(DistributionTest::lastGroup)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String lastGroup(MatchResult match) {
        return match.group(match.groupCount());
    }
}
