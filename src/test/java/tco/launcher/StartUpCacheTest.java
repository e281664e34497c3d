package tco.launcher;

import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class StartUpCacheTest {
    private InstalledProgram tco;
    private Path home;

    @BeforeEach
    void install(@TempDir Path directory) throws IOException {
        tco = new InstalledProgram(Files.createDirectory(directory.resolve("a path with blanks")));
        tco.nameBuild();
        home = tco.java("java", "25");
    }

    @Test
    void the_first_run_trains_it_and_the_second_uses_it() throws IOException, InterruptedException {
        assertThat(tco.run().arguments()).noneMatch(StartUpCacheTest::usesCache);
        Path cache = tco.awaitCacheFiles(1, ".aot").getFirst();

        assertThat(tco.run().arguments()).contains("-XX:AOTCache=" + cache);
    }

    @Test
    void twenty_first_runs_at_once_train_it_once() throws IOException, InterruptedException {
        List<Thread> runs =
                IntStream.range(0, 20)
                        .mapToObj(i -> Thread.ofVirtual().start(() -> tco.run("compare")))
                        .toList();
        for (Thread run : runs) {
            run.join();
        }
        tco.awaitCacheFiles(1, ".aot");

        assertThat(Files.readAllLines(home.resolve("trainings"))).hasSize(1);
    }

    @Test
    void all_commands_start_from_the_same_one() throws IOException, InterruptedException {
        tco.run("compare", "--tokens", "10M");
        Path cache = tco.awaitCacheFiles(1, ".aot").getFirst();
        for (String command : List.of("--version", "sweep", "explain", "shell")) {
            assertThat(tco.run(command, "--profiles=own.yaml", "--format=json").arguments())
                    .contains("-XX:AOTCache=" + cache);
        }
    }

    @Test
    void that_of_a_jar_with_another_build_id_is_not_kept()
            throws IOException, InterruptedException {
        Files.createFile(home.resolve("jar-is-another"));

        assertTrainedOnceInVain();
    }

    @Test
    void that_of_an_older_or_newer_jar_is_not_used() throws IOException, InterruptedException {
        tco.run();
        for (Duration age : List.of(Duration.ofDays(1), Duration.ofDays(-1))) {
            Path cache = tco.awaitCacheFiles(1, ".aot").getFirst();
            FileTime date = Files.getLastModifiedTime(cache);
            Files.setLastModifiedTime(tco.jar, FileTime.from(date.toInstant().minus(age)));

            assertThat(tco.run().arguments()).noneMatch(StartUpCacheTest::usesCache);
        }
        tco.awaitCacheFiles(1, ".aot");
    }

    @Test
    void another_java_has_its_own() throws IOException, InterruptedException {
        tco.run();
        tco.awaitCacheFiles(1, ".aot");
        tco.environment.put("JAVA_HOME", tco.java("other", "25.0.9").toString());

        assertThat(tco.run().arguments()).noneMatch(StartUpCacheTest::usesCache);
        tco.awaitCacheFiles(2, ".aot");
    }

    @Test
    void an_empty_one_is_replaced() throws IOException, InterruptedException {
        tco.run();
        Path cache = tco.awaitCacheFiles(1, ".aot").getFirst();
        FileTime date = Files.getLastModifiedTime(cache);
        Files.setLastModifiedTime(Files.write(cache, new byte[0]), date);

        assertThat(tco.run().arguments()).noneMatch(StartUpCacheTest::usesCache);
        tco.awaitCacheFiles(1, ".aot");
        assertThat(cache).isNotEmptyFile();
    }

    @Test
    void training_that_fails_is_not_tried_again_at_once() throws IOException, InterruptedException {
        Files.writeString(home.resolve("training-exit"), "1");

        assertTrainedOnceInVain();
    }

    /// The JVM of Java 25 ends well without a cache where only half of its work fits.
    @Test
    void a_full_disk_keeps_nothing_and_is_not_filled_again_at_once()
            throws IOException, InterruptedException {
        Files.createFile(home.resolve("disk-is-full"));

        assertTrainedOnceInVain();
    }

    private void assertTrainedOnceInVain() throws IOException, InterruptedException {
        tco.run();
        while (!Files.exists(home.resolve("trainings"))) {
            Thread.sleep(20);
        }
        tco.awaitCacheFiles(1, ".lock");

        assertThat(tco.run().exit()).isZero();
        assertThat(Files.readAllLines(home.resolve("trainings"))).hasSize(1);
    }

    @Test
    void a_bundled_runtime_starts_from_the_one_beside_the_jar() throws IOException {
        Files.move(home, tco.root.resolve("runtime"));
        Path cache = Files.writeString(tco.root.resolve("lib/tco.aot"), "a cache");
        Files.setLastModifiedTime(cache, Files.getLastModifiedTime(tco.jar));

        assertThat(tco.run().arguments())
                .anyMatch(it -> usesCache(it) && it.endsWith("/lib/tco.aot"));
    }

    @Test
    void two_copies_of_one_build_keep_each_their_own() throws IOException, InterruptedException {
        tco.run();
        Path first = tco.awaitCacheFiles(1, ".aot").getFirst();
        InstalledProgram copy =
                new InstalledProgram(Files.createDirectory(tco.root.resolve("copy")));
        copy.nameBuild();
        Files.setLastModifiedTime(copy.jar, FileTime.fromMillis(0));
        copy.environment.put("JAVA_HOME", home.toString());
        copy.environment.put("XDG_CACHE_HOME", tco.root.resolve("user/.cache").toString());
        copy.run();
        tco.awaitCacheFiles(2, ".aot");

        assertThat(tco.run().arguments()).contains("-XX:AOTCache=" + first);
        assertThat(copy.run().arguments())
                .anyMatch(StartUpCacheTest::usesCache)
                .doesNotContain("-XX:AOTCache=" + first);
    }

    @Test
    void only_the_user_may_write_where_caches_lie() throws IOException, InterruptedException {
        tco.run();
        Path cache = tco.awaitCacheFiles(1, ".aot").getFirst();
        assertThat(Files.getPosixFilePermissions(tco.cacheDirectory()))
                .isEqualTo(fromString("rwx------"));
        Path below = tco.cacheDirectory().relativize(cache);
        for (int depth = 1; depth < below.getNameCount(); depth++) {
            Path place = tco.cacheDirectory().resolve(below.subpath(0, depth));
            assertThat(Files.getPosixFilePermissions(place)).isEqualTo(fromString("rwx------"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rwxrwx---", "rwx----w-"})
    void a_directory_of_caches_that_others_may_write_is_thrown_away(String permissions)
            throws IOException, InterruptedException {
        tco.run();
        Path cache = tco.awaitCacheFiles(1, ".aot").getFirst();
        Files.writeString(tco.cacheDirectory().resolve("planted"), "by somebody");
        Files.setPosixFilePermissions(tco.cacheDirectory(), fromString(permissions));

        assertThat(tco.run().arguments()).noneMatch(StartUpCacheTest::usesCache);
        tco.awaitCacheFiles(1, ".aot");
        assertThat(tco.cacheDirectory()).isDirectoryNotContaining("glob:**planted");
        assertThat(Files.getPosixFilePermissions(tco.cacheDirectory()))
                .isEqualTo(fromString("rwx------"));
        assertThat(tco.run().arguments()).contains("-XX:AOTCache=" + cache);
    }

    @Test
    void a_cache_that_others_may_write_is_not_used() throws IOException, InterruptedException {
        tco.run();
        Path cache = tco.awaitCacheFiles(1, ".aot").getFirst();
        Files.setPosixFilePermissions(cache, fromString("rw-rw-rw-"));

        assertThat(tco.run().arguments()).noneMatch(StartUpCacheTest::usesCache);
    }

    @Test
    void the_program_is_told_which_cache_to_throw_away_if_it_is_damaged()
            throws IOException, InterruptedException {
        tco.run();
        Path cache = tco.awaitCacheFiles(1, ".aot").getFirst();
        assertThat(tco.run().arguments())
                .contains("-XX:+VerifySharedSpaces", "-Dtco.cache=" + cache);

        tco.environment.put("TCO_JAVA_OPTS", "-XX:+UseZGC");
        assertThat(tco.run().arguments())
                .contains("-XX:AOTCache=" + cache)
                .doesNotContain("-Dtco.cache=" + cache);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Xshare:off", "-XX:AOTMode=off", "-XX:SharedArchiveFile=mine.jsa"})
    void options_that_the_jvm_refuses_beside_a_cache_are_given_without_one(String options)
            throws IOException, InterruptedException {
        tco.run();
        tco.awaitCacheFiles(1, ".aot");
        tco.environment.put("TCO_JAVA_OPTS", options);

        assertThat(tco.run().arguments()).noneMatch(StartUpCacheTest::usesCache).contains(options);
    }

    private static boolean usesCache(String argument) {
        return argument.startsWith("-XX:AOTCache=");
    }
}
