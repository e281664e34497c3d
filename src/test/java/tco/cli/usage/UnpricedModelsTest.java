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

/// What a table says of models without a price (worked example 13).
class UnpricedModelsTest {
    @TempDir private Path folder;

    private String table(String rows) throws IOException {
        Files.writeString(folder.resolve("a.csv"), "time,model,uncached_input,output\n" + rows);
        return Program.in(
                        folder,
                        Map.of(),
                        List.of("usage", "a.csv", "--timezone", "UTC", "--format", "markdown"))
                .out();
    }

    @Test
    void names_the_model_and_its_tokens() throws IOException {
        assertThat(
                        table(
                                """
                                2026-10-05T09:00:00Z,claude-sonnet-9-preview,1000,100
                                2026-10-05T09:00:00Z,claude-sonnet-4-6,100,10
                                """))
                .contains("0.00045 + ?")
                .contains(
                        "no price for claude-sonnet-9-preview (1,100 tokens): add a profile, or tco"
                                + " prices import");
    }

    @Test
    void a_model_without_tokens_lacks_nothing() throws IOException {
        assertThat(table("2026-10-05T09:00:00Z,claude-sonnet-9-preview,0,0\n"))
                .doesNotContain("no price for")
                .doesNotContain("?");
    }
}
