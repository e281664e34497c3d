package tco;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// ARCHITECTURE.md and CONTRIBUTING.md name the classes, files and folders that there are.
class ArchitectureTest {
    private static final Pattern CLASS = Pattern.compile("\\b[A-Z][a-z]+(?:[A-Z][a-z]*)*\\b");
    private static final Path CONTRIBUTING = Path.of("CONTRIBUTING.md");
    private static final Pattern FILE = Pattern.compile("(?!target/)[\\w.-]+/[\\w./-]*|\\w+Test");
    private static final List<Path> ROOTS =
            Stream.of("", "src/main/java/tco", "src/test/java/tco").map(Path::of).toList();
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern STATION = Pattern.compile("(?m)^ (?:\\w+ +|     \\| +)(.*)$");

    @Test
    void every_class_in_code_is_one_of_ours() throws IOException {
        String page = Files.readString(Path.of("ARCHITECTURE.md"));
        Set<String> known = classes();
        List<String> gone =
                CODE.matcher(page)
                        .results()
                        .map(code -> code.group(1))
                        .filter(code -> CLASS.matcher(code).matches())
                        .filter(name -> !known.contains(name))
                        .toList();
        assertThat(gone).isEmpty();
    }

    @Test
    void every_class_that_a_number_passes_is_one_of_ours() throws IOException {
        String page = Files.readString(Path.of("ARCHITECTURE.md"));
        String picture = page.substring(page.indexOf("```text"), page.lastIndexOf("```"));
        Set<String> known = classes();
        // Two capitals make a class; single words may be prose.
        List<String> gone =
                STATION.matcher(picture)
                        .results()
                        .flatMap(station -> CLASS.matcher(station.group(1)).results())
                        .map(found -> found.group())
                        .filter(name -> name.chars().filter(Character::isUpperCase).count() > 1)
                        .filter(name -> !known.contains(name))
                        .toList();
        assertThat(gone).isEmpty();
        assertThat(picture).contains("ScenarioOptions");
    }

    @Test
    void every_file_and_every_test_that_contributors_are_sent_to_is_there() throws IOException {
        Set<String> known = classes();
        assertThat(
                        CODE.matcher(Files.readString(CONTRIBUTING))
                                .results()
                                .map(code -> code.group(1))
                                .filter(code -> FILE.matcher(code).matches()))
                .hasSizeGreaterThan(40)
                .allMatch(code ->
                        code.endsWith("Test")
                                ? known.contains(code)
                                : ROOTS.stream()
                                        .anyMatch(root -> Files.exists(root.resolve(code))));
    }

    @Test
    void each_folder_of_the_program_is_in_the_table_of_folders() throws IOException {
        String page = Files.readString(CONTRIBUTING);
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/tco"))) {
            assertThat(files.filter(file -> file.endsWith("package-info.java")))
                    .allMatch(file -> page.contains("| `" + folder(file) + "` |"));
        }
    }

    @Test
    void no_two_files_have_the_name_of_one_class() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            assertThat(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> name.endsWith(".java"))
                                    .filter(name -> !name.equals("package-info.java")))
                    .doesNotHaveDuplicates();
        }
    }

    private static String folder(Path file) {
        return file.resolveSibling("").toString().replace(File.separatorChar, '/');
    }

    private static Set<String> classes() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
