package tco.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherTest {
    private InstalledProgram tco;

    @BeforeEach
    void install(@TempDir Path directory) throws IOException {
        tco = new InstalledProgram(Files.createDirectory(directory.resolve("a path with blanks")));
    }

    @Test
    void its_own_java_home_comes_first() throws IOException {
        Path first = tco.java("first", "25.0.1");
        Path second = tco.java("second", "25.0.2");
        tco.environment.put("JAVA_HOME", first.toString());
        tco.environment.put("TCO_JAVA_HOME", second.toString());

        assertThat(tco.run().arguments()).first().isEqualTo(second.toString());
    }

    @Test
    void a_java_home_that_is_too_old_or_points_nowhere_is_passed_over() throws IOException {
        tco.environment.put("TCO_JAVA_HOME", "/nowhere");
        tco.environment.put("JAVA_HOME", tco.java("java-17", "17.0.15").toString());
        tco.java("java-8", "1.8.0_402");
        Path newer = tco.java("java-26", "26");

        InstalledProgram.Result result = tco.run();

        assertThat(result.arguments()).first().asString().endsWith("jvm/java-26");
        assertThat(result.err()).isEmpty();
        assertThat(newer).exists();
    }

    @Test
    void the_java_on_the_path_is_found_through_its_link() throws IOException {
        Path home = tco.java("elsewhere", "25");
        Path moved = Files.move(home, tco.root.resolve("opt"));
        Files.createSymbolicLink(tco.root.resolve("tools/java"), moved.resolve("bin/java"));

        assertThat(tco.run().arguments()).first().isEqualTo(moved.toRealPath().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "system/usr/java/25",
                "system/Library/Java/JavaVirtualMachines/temurin-25.jdk/Contents/Home",
                "system/opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home",
                "system/usr/local/opt/openjdk/libexec/openjdk.jdk/Contents/Home",
                "system/home/linuxbrew/.linuxbrew/opt/openjdk@25/libexec",
                "user/.sdkman/candidates/java/25-tem",
                "user/.jdks/temurin-25.0.1",
                "user/.gradle/jdks/eclipse_adoptium-25-amd64-linux.2",
                "user/.gradle/jdks/jdk-25.jdk/Contents/Home",
                "user/.local/share/mise/installs/java/25",
                "user/.asdf/installs/java/temurin-25.0.1+8.0.LTS",
                "user/Library/Java/JavaVirtualMachines/temurin-25/Contents/Home"
            })
    void it_looks_where_package_and_version_managers_put_java(String home) throws IOException {
        tco.java("java-17", "17.0.15");
        tco.javaAt(tco.root.resolve(home), "25.0.1");

        assertThat(tco.run().arguments()).first().asString().endsWith(home);
    }

    @Test
    void without_a_new_enough_java_it_says_how_to_get_one_and_where_it_looked() throws IOException {
        tco.java("java-17", "17.0.15");

        InstalledProgram.Result result = tco.run("compare");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .startsWith("tco: needs Java 25 or newer; found only Java 17.0.15 in ")
                .contains(
                        "Debian, Ubuntu   sudo apt install openjdk-25-jdk\n",
                        "Fedora           sudo dnf install java-25-openjdk-devel\n",
                        "macOS            brew install openjdk@25\n",
                        "https://adoptium.net/",
                        "JAVA_HOME");
    }

    @Test
    void without_any_java_it_names_none() {
        tco.environment.put("JAVA_HOME", "/nowhere");

        InstalledProgram.Result result = tco.run("compare");

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("tco: needs Java 25 or newer. To get one:\n");
    }

    @Test
    void an_old_java_on_the_path_is_named() throws IOException {
        Path old = Files.move(tco.java("java-17", "17.0.15"), tco.root.resolve("opt"));
        tco.environment.merge("PATH", old.resolve("bin").toString(), (a, b) -> a + ":" + b);

        assertThat(tco.run("compare").err())
                .startsWith("tco: needs Java 25 or newer; found only Java 17.0.15 in " + old + ".");
    }

    /// They are meant for other programs, and could end this one before it starts.
    @Test
    void options_for_other_java_programs_do_not_arrive() throws IOException {
        Path home = tco.java("java", "25");
        for (String variable : List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS")) {
            tco.environment.put(variable, "-XX:+UseG1GC");
        }

        assertThat(tco.run().arguments()).contains("-XX:+UseSerialGC");
        assertThat(home.resolve("options")).hasContent("\n");
    }

    @Test
    void arguments_arrive_as_they_were_given() throws IOException {
        tco.java("java", "25");

        assertThat(tco.run("compare", "two words", "", "*", "-x").arguments())
                .endsWith("tco.cli.Main", "compare", "two words", "", "*", "-x");
    }

    @Test
    void the_users_java_options_are_split_at_blanks_but_not_expanded() throws IOException {
        tco.java("java", "25");
        tco.environment.put("TCO_JAVA_OPTS", "-Da=*  -XX:+UseParallelGC");

        assertThat(tco.run().arguments())
                .contains("-Da=*", "-XX:+UseParallelGC")
                .doesNotContain("-XX:+UseSerialGC");
    }

    @Test
    void only_long_computations_get_the_second_compiler() throws IOException {
        tco.java("java", "25");

        assertThat(tco.run("compare").arguments()).contains("-XX:TieredStopAtLevel=1");
        assertThat(tco.run("sweep").arguments()).doesNotContain("-XX:TieredStopAtLevel=1");
    }

    @Test
    void a_sweep_gets_a_nursery_that_does_not_grow_with_its_rows() throws IOException {
        tco.java("java", "25");

        assertThat(tco.run("sweep").arguments()).contains("-Xmn16m");
        assertThat(tco.run("simulate").arguments()).doesNotContain("-Xmn16m");
    }

    @Test
    void reading_logs_gets_a_small_nursery_and_one_compiler() throws IOException {
        tco.java("java", "25");

        assertThat(tco.run("usage", "--by", "day").arguments())
                .contains("-Xmn16m", "-XX:TieredStopAtLevel=1");
        assertThat(tco.run("compare", "--usage=logs").arguments())
                .contains("-Xmn16m", "-XX:TieredStopAtLevel=1");
        assertThat(tco.run("compare").arguments()).doesNotContain("-Xmn16m");
    }

    @ParameterizedTest
    @CsvSource({
        "LC_ALL, C, C.UTF-8 ascii",
        "LANG, POSIX, C.UTF-8 ascii",
        "LC_CTYPE, '', C.UTF-8",
        "LC_ALL, de_DE.UTF-8, C.UTF-8",
        "LC_CTYPE, UTF-8, C.UTF-8",
        "LANG, en_US.utf8, C.UTF-8",
        "LC_ALL, de_DE.ISO-8859-1, de_DE.ISO-8859-1"
    })
    void java_reads_any_path_and_is_told_of_a_terminal_for_ascii(
            String variable, String locale, String told) throws IOException {
        Path home = tco.java("java", "25");
        tco.environment.put(variable, locale);
        tco.run("compare");

        assertThat(home.resolve("locale")).hasContent(told);
    }

    @Test
    void it_starts_through_links_from_anywhere() throws IOException {
        tco.java("java", "25");
        Path near = Files.createSymbolicLink(tco.root.resolve("bin/near"), Path.of("tco"));
        Path far = Files.createSymbolicLink(tco.root.resolve("far"), Path.of("bin/near"));

        assertThat(tco.runAs(far).exit()).isZero();
        assertThat(tco.runAs(near).exit()).isZero();
    }

    @Test
    void without_a_place_for_a_cache_it_runs_all_the_same() throws IOException {
        tco.java("java", "25");
        tco.nameBuild();
        tco.environment.put("XDG_CACHE_HOME", tco.jar.toString());

        InstalledProgram.Result result = tco.run("compare");

        assertThat(result.arguments()).contains("compare");
        assertThat(result.err()).isEmpty();
    }
}
