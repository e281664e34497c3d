package tco.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirDeletionStrategy;

/// When the launcher of a checkout builds; what the build does is for `FirstUseTest` to say. A
/// build that was just told to end may still write into its folder while that is deleted.
class CheckoutTest {
    private InstalledProgram tco;
    private Path checkout;

    @BeforeEach
    void check_out(
            @TempDir(deletionStrategy = TempDirDeletionStrategy.IgnoreFailures.class)
                    Path directory)
            throws IOException {
        tco = new InstalledProgram(Files.createDirectory(directory.resolve("a path with blanks")));
        checkout = tco.checkout();
    }

    private InstalledProgram.Result run() {
        return tco.runAs(checkout.resolve("tco"), "compare");
    }

    @Test
    void it_builds_when_there_is_no_jar_or_a_source_is_newer() throws IOException {
        Path builds = tco.jdk("jdk", "25").resolve("builds");
        assertThat(run().arguments()).endsWith("tco.cli.Main", "compare");
        assertThat(builds).hasContent("built");
        run();
        assertThat(builds).hasContent("built");

        Files.setLastModifiedTime(
                checkout.resolve("profiles/a.yaml"), FileTime.from(Instant.now().plusSeconds(60)));
        run();
        assertThat(builds).hasContent("built\nbuilt");
    }

    @Test
    void a_build_that_fails_ends_it() throws IOException {
        Files.createFile(tco.jdk("jdk", "25").resolve("build-fails"));

        InstalledProgram.Result result = run();

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
    }

    @Test
    void a_build_needs_a_jdk_and_a_start_does_not() throws IOException {
        tco.java("runtime", "25");

        InstalledProgram.Result refused = run();

        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).startsWith("tco: needs a JDK of Java 25 or newer. To get one:\n");

        tco.jdk("jdk", "26");
        assertThat(run().exit()).isZero();
        Files.delete(tco.homes.resolve("jdk/bin/javac"));
        assertThat(run().exit()).isZero();
    }
}
