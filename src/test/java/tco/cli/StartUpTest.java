package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.InvokeDynamicEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.constant.ClassDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tco.cli.console.ExitCode;
import tco.cli.console.Version;

/// What a start costs, by what it loads: that is the same on each run, as its time is not.
class StartUpTest {
    /// A program that prints one line loads 534 of them from a jar.
    private static final int MOST_CLASSES = 1_800;

    private static final String PACKED_PROFILES = "tco.profile.catalog.PackedProfiles";
    private static final String VERSION = "tco.cli.console.BuiltVersion";

    /// Surefire's own class path is a jar that names it.
    private static final String CLASSES =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    @Test
    void a_comparison_loads_few_classes(@TempDir Path directory) throws Exception {
        List<String> classes = classesLoaded(directory, "compare", "--tokens", "10M");
        assertThat(classes.size()).isLessThanOrEqualTo(MOST_CLASSES);
        assertThat(classes).contains("tco.engine.cost.Costs");
        assertLean(classes);
    }

    @Test
    void a_users_profiles_load_no_more_than_the_parser(@TempDir Path directory) throws Exception {
        List<String> classes =
                classesLoaded(
                        directory,
                        "compare",
                        "--tokens",
                        "10M",
                        "--profiles",
                        Path.of("profiles/hardware/nvidia-datacenter.yaml")
                                .toAbsolutePath()
                                .toString());
        assertThat(classes).contains("org.snakeyaml.engine.v2.parser.ParserImpl");
        assertLean(classes);
    }

    private static void assertLean(List<String> classes) {
        assertThat(classes)
                // What no start-up cache keeps: how records compare, and the comparators of the
                // JDK.
                .doesNotContain("java.lang.runtime.ObjectMethods")
                .noneMatch(name -> name.startsWith("java.util.Comparator$$Lambda"))
                // BigDecimal computes powers of five with it when it is first used, for 12 ms.
                .doesNotContain("java.math.BigInteger$RecursiveOp")
                .noneMatch(name -> name.startsWith("tools.jackson."))
                .noneMatch(name -> name.startsWith("org.jline."));
    }

    @Test
    void help_reads_no_scenario_and_computes_nothing(@TempDir Path directory) throws Exception {
        assertThat(classesLoaded(directory, "--help"))
                .contains("tco.cli.Help")
                .doesNotContain("tco.engine.cost.Costs", "tco.profile.Profiles")
                .noneMatch(name -> name.startsWith("tools.jackson."));
    }

    @Test
    void no_switch_over_types_or_text_is_left_to_link_at_run_time() throws IOException {
        Path classes = Path.of("target", "classes", "tco");
        List<String> left = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                ClassModel read = ClassFile.of().parse(file);
                for (PoolEntry entry : read.constantPool()) {
                    if (entry instanceof InvokeDynamicEntry call && linksAtRunTime(call)) {
                        left.add(read.thisClass().asInternalName() + ": " + call.name());
                    }
                }
            }
        }
        assertThat(left).isEmpty();
    }

    private static boolean linksAtRunTime(InvokeDynamicEntry call) {
        if (call.name().equalsString("typeSwitch")) {
            return List.of(call.asSymbol().bootstrapArgs()).stream()
                    .allMatch(ClassDesc.class::isInstance);
        }
        String linker =
                ((DirectMethodHandleDesc) call.asSymbol().bootstrapMethod()).owner().displayName();
        return linker.equals("StringConcatFactory");
    }

    /// As an IDE runs it, in which the build's own steps have no part.
    @Test
    void it_runs_from_classes_as_the_compiler_leaves_them(@TempDir Path directory)
            throws Exception {
        Path classes = directory.resolve("classes");
        for (String stub : List.of(PACKED_PROFILES, VERSION)) {
            String source = "src/main/java/" + stub.replace('.', '/') + ".java";
            int failed =
                    ToolProvider.findFirst("javac")
                            .orElseThrow()
                            .run(System.out, System.err, "-d", classes.toString(), source);
            assertThat(failed).isZero();
        }
        assertThat(startFrom(directory, classes, "profiles", "list"))
                .isEqualTo(Program.run("profiles", "list"));
        assertThat(startFrom(directory, classes, "--version").out()).startsWith("tco unpackaged ");
        assertThat(Version.number()).isNotEqualTo("unpackaged");
    }

    @Test
    void classes_that_do_not_link_are_told_in_one_line(@TempDir Path directory) throws Exception {
        Path classes = directory.resolve("classes");
        Path damaged = classes.resolve(PACKED_PROFILES.replace('.', '/') + ".class");
        Files.createDirectories(damaged.getParent());
        Files.writeString(damaged, "no class");

        Program.Result result = startFrom(directory, classes, "compare");

        assertThat(result.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .startsWith("tco: internal error: java.lang.ClassFormatError")
                .hasLineCount(1);
    }

    /// The JVM tells a program nothing of a cache that it does not use but this.
    @Test
    void a_start_up_cache_that_the_jvm_refuses_is_deleted(@TempDir Path directory)
            throws Exception {
        Path cache = Files.createFile(directory.resolve("tco.aot"));
        List<String> options = List.of("-Dtco.cache=" + cache, "-cp", CLASSES);
        start(directory, options, "--version");
        assertThat(cache).exists();

        List<String> withoutCache = new ArrayList<>(options);
        withoutCache.addFirst("-Xshare:off");
        assertThat(start(directory, withoutCache, "--version").exit()).isZero();
        assertThat(cache).doesNotExist();
    }

    /// As the launcher starts it: classes of the boot class path are not verified, for which the
    /// JVM would load others.
    private static List<String> classesLoaded(Path directory, String... arguments)
            throws IOException, InterruptedException {
        Path log = directory.resolve("log");
        List<String> options =
                List.of(
                        "-Xlog:class+load:file=" + log + ":none",
                        "-Xbootclasspath/a:" + CLASSES,
                        "-cp",
                        CLASSES);
        assertThat(start(directory, options, arguments).exit()).isZero();
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" source: "))
                    .map(line -> line.substring(0, line.indexOf(' ')))
                    .toList();
        }
    }

    /// Starts with other classes before those of the build.
    private static Program.Result startFrom(Path directory, Path classes, String... arguments)
            throws IOException, InterruptedException {
        String path = classes + File.pathSeparator + CLASSES;
        return start(directory, List.of("-Xlog:disable", "-cp", path), arguments);
    }

    private static Program.Result start(Path directory, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.add("tco.cli.Main");
        command.addAll(List.of(arguments));
        Path out = directory.resolve("out");
        Path err = directory.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8");
        int exit =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
        return new Program.Result(exit, Files.readString(out), Files.readString(err));
    }
}
