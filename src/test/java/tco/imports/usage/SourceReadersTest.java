package tco.imports.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tco.imports.usage.source.SourceReader;
import tco.model.usage.UsageSource;

class SourceReadersTest {
    @ParameterizedTest
    @EnumSource
    void each_source_has_a_reader_and_a_row_in_the_docs(UsageSource source) throws IOException {
        List<UsageSource> read =
                SourceReaders.all().stream().<UsageSource>map(SourceReader::source).toList();
        assertThat(read).contains(source);
        assertThat(Files.readString(Path.of("docs/usage.md")))
                .contains("\n| `" + source.label() + "` | ");
    }
}
