package tco.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import tco.model.FigureKind.Unit;
import tco.model.Origin.Layer;
import tco.testing.YamlScenario;

class FigureKindTest {
    private static final Scenario SHIPPED =
            YamlScenario.shipped(
                    "default",
                    "workload.uncached_input=1M",
                    "workload.cache_read=9M",
                    "workload.cache_write=1M",
                    "workload.output=200k");

    @ParameterizedTest
    @CsvSource({
        "workload.output, OUTPUT_TOKENS, TOKENS",
        "workload.cache_read, CACHE_READ_TOKENS, TOKENS",
        "pricing.claude-opus-5-5.output, OUTPUT_PRICE, USD_PER_MTOK",
        "pricing.claude-opus-5-5.cache_read, CACHE_READ_PRICE, USD_PER_MTOK",
        "workload.developers, DEVELOPERS, SEATS",
        "hardware.m4-max-128gb.price_usd, PRICE_USD, USD",
        "hardware.m4-max-128gb.power.load_watts, LOAD_WATTS, WATTS",
        "assumptions.ops_hours, OPS_HOURS, HOURS_A_MONTH",
    })
    void a_figure_keeps_the_kind_that_its_reader_gave_it(String path, FigureKind kind, Unit unit) {
        Figure figure = SHIPPED.figure(path).orElseThrow();
        assertThat(figure.kind()).isEqualTo(kind);
        assertThat(figure.kind().unit()).isEqualTo(unit);
        assertThat(path).endsWith("." + kind.key());
    }

    /// `usd_...` keys are dollars, `..._share` keys are shares: a unit is in a figure's name,
    /// except where a price is named after its tokens.
    @ParameterizedTest
    @EnumSource
    void units_agree_with_names(FigureKind kind) {
        String symbol = kind.unit().symbol();
        String key = kind.key();
        if (kind == FigureKind.USD_RATE) {
            return; // units of another currency for a dollar
        }
        assertThat(symbol.startsWith("$"))
                .isEqualTo(key.contains("usd") || kind.name().endsWith("_PRICE"));
        if (key.endsWith("_share") || key.endsWith("_rate")) {
            assertThat(symbol).isEqualTo("%");
        }
        if (key.contains("watts")) {
            assertThat(symbol).isEqualTo("W");
        }
    }

    /// The engine makes a fallback's score of a score that was read.
    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "FALLBACK_SCORE")
    void every_kind_is_read_and_described(FigureKind kind) throws IOException {
        assertThat(texts("src/main/java/tco/profile/read", ".java"))
                .as("a reader of " + kind)
                .containsPattern("FigureKind\\." + kind + "\\b");
        assertThat(texts("profiles/schema", ".json"))
                .as("a schema with " + kind.key())
                .contains("\"" + kind.key() + "\"");
        assertThat(texts("docs", ".md"))
                .as("a page that explains " + kind.key())
                .containsPattern("\\b" + kind.key() + "\\b");
    }

    private static String texts(String folder, String ending) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    @Test
    void a_figure_lies_within_the_limits_of_its_kind() {
        assertThat(figure(FigureKind.ROUTINE_SHARE, Range.between(0, 1)).kind().effect())
                .isEqualTo(FigureKind.Effect.LOWERS_COST);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figure(FigureKind.ROUTINE_SHARE, Range.between(0, 1.01)))
                .withMessageContaining("a share from 0 to 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figure(FigureKind.QUANTITY, Range.between(1, 2)));
    }

    private static Figure figure(FigureKind kind, Range range) {
        return new Figure(
                0, "a." + kind.key(), range, kind, Source.NONE, new Origin(Layer.DEFAULT, "", 0));
    }
}
