package tco.cli.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tco.cli.Program;

/// A file is told by what it holds, wherever in it that stands.
class FileFormsTest {
    @TempDir private Path folder;

    private Program.Result usage(String... arguments) {
        List<String> words = new java.util.ArrayList<>(List.of("usage", "--from"));
        words.addAll(List.of(arguments));
        return Program.in(folder, Map.of(), words);
    }

    @Test
    void a_page_of_metrics_may_begin_with_those_of_the_process() throws IOException {
        Files.writeString(
                folder.resolve("metrics"),
                """
                python_gc_objects_collected_total 3
                vllm:prompt_tokens_total{model_name="m"} 10
                vllm:generation_tokens_total{model_name="m"} 5
                """);
        Program.Result result = usage("metrics", "--format", "csv", "--by", "source");
        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(result.out()).contains("vllm,,10,0,0,0,5,");
    }

    /// What a shell makes of `<(command)`. One that only lies in a folder is not waited for.
    @Test
    void a_named_pipe_is_read_as_what_is_sent_in() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        Files.writeString(folder.resolve("a.csv"), "time,output\n2026-10-05,1\n");
        Thread writer = writing(pipe);
        assertThat(usage("pipe", "--format", "csv").out()).contains("unknown,1,0,0,0,0,20,");
        writer.join();
        assertThat(usage(".", "--format", "csv").out()).contains("unknown,1,0,0,0,0,1,");
    }

    /// A pipe gives what is in it once.
    @Test
    void the_command_for_the_usage_of_a_pipe_goes_through_a_saved_workload() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        Thread writer = writing(pipe);
        assertThat(usage("pipe").out())
                .contains("tco compare --workload my-usage.yaml")
                .doesNotContain("--usage");
        writer.join();
    }

    private static Thread writing(Path pipe) {
        return Thread.ofVirtual()
                .start(() -> {
                    try {
                        Files.writeString(pipe, "time,output\n2026-10-05,20\n");
                    } catch (IOException closed) {
                        throw new UncheckedIOException(closed);
                    }
                });
    }

    @Test
    void a_file_that_was_named_and_cannot_be_read_is_a_failure() throws IOException {
        Files.createDirectory(folder.resolve("logs"));
        Files.writeString(folder.resolve("a.csv"), "time,output\n2026-10-05,1\n");
        Files.writeString(folder.resolve("logs/b.parquet"), "PAR1");
        assertThat(usage("a.csv", "--from", "logs/b.parquet").exit()).isEqualTo(1);
        assertThat(usage("a.csv", "--from", "logs").exit()).isZero();
    }

    /// Each would be held against all others of its size.
    @Test
    void thousands_of_files_of_one_size_are_told_apart_by_how_they_begin() throws IOException {
        for (int i = 0; i < 2_000; i++) {
            Files.writeString(
                    folder.resolve(i + ".csv"), "time,output\n2026-10-05," + (10_000 + i) + "\n");
        }
        String same = "time,output\n" + "2026-10-05,0\n".repeat(500);
        Files.writeString(folder.resolve("one"), same + "2026-10-05,1\n");
        Files.writeString(folder.resolve("other"), same + "2026-10-05,2\n");
        Files.writeString(folder.resolve("copy"), same + "2026-10-05,2\n");
        long tokens = 2_000 * 10_000L + 1_999 * 1_000L + 3;
        assertThat(usage(".", "--format", "csv").out()).contains("," + tokens + ",");
    }

    @Test
    void lines_may_come_after_what_a_crash_left() throws IOException {
        Files.writeString(
                folder.resolve("log"),
                "\0".repeat(20_000) + "{\"time\": \"2026-10-05\", \"output\": 7}\n");
        assertThat(usage("log", "--format", "csv").out()).contains("unknown,1,0,0,0,0,7,");
    }

    @Test
    void a_cell_that_holds_json_leaves_a_table_one() throws IOException {
        Files.writeString(
                folder.resolve("a.csv"),
                "time,output,note\n2026-10-05,3,\"x\n{\"\"time\"\": 1}\"\n");
        assertThat(usage("a.csv", "--format", "csv").out()).contains("unknown,1,0,0,0,0,3,");
    }
}
