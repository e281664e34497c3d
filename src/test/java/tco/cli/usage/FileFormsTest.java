package tco.cli.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
}
