package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a start costs, by what it loads: that is the same on each run, as its time is not.
class StartUpTest {
    /// A program that prints one line loads 534 of them from a jar.
    private static final int MOST_CLASSES = 1_400;

    @Test
    void a_comparison_loads_few_classes(@TempDir Path directory) throws Exception {
        assertThat(classesLoaded(directory, "compare", "--tokens", "10M"))
                .hasSizeLessThanOrEqualTo(MOST_CLASSES)
                .contains("tco.engine.Costs")
                // What no start-up cache keeps: how records compare, and the comparators of the
                // JDK.
                .doesNotContain("java.lang.runtime.ObjectMethods")
                // BigDecimal computes powers of five with it when it is first used, for 12 ms.
                .doesNotContain("java.math.BigInteger$RecursiveOp")
                .noneMatch(name -> name.startsWith("java.util.Comparator$$Lambda"))
                .noneMatch(name -> name.startsWith("tools.jackson."))
                .noneMatch(name -> name.startsWith("org.jline."));
    }

    @Test
    void help_reads_no_scenario_and_computes_nothing(@TempDir Path directory) throws Exception {
        assertThat(classesLoaded(directory, "--help"))
                .contains("tco.cli.Help")
                .doesNotContain("tco.engine.Costs", "tco.profile.ScenarioLoader")
                .noneMatch(name -> name.startsWith("tools.jackson."));
    }

    @Test
    void no_lambda_switch_over_types_or_text_is_left_to_link_at_run_time() throws IOException {
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
        return linker.equals("LambdaMetafactory") || linker.equals("StringConcatFactory");
    }

    private static List<String> classesLoaded(Path directory, String... arguments)
            throws IOException, InterruptedException {
        Path log = directory.resolve("classes");
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Xlog:class+load:file=" + log + ":none",
                                "-cp",
                                System.getProperty(
                                        "surefire.test.class.path",
                                        System.getProperty("java.class.path")),
                                "tco.cli.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        Process process = builder.redirectOutput(directory.resolve("out").toFile()).start();
        assertThat(process.waitFor()).isZero();
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" source: "))
                    .map(line -> line.substring(0, line.indexOf(' ')))
                    .toList();
        }
    }
}
