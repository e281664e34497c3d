package tco.imports.prices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tco.profile.yaml.ProfileException;

/// Which catalogue a file is, and files that are too large or too deep to be one.
class CatalogueFileTest {
    private static final int MOST = 64 << 20;

    private static void isRefused(int character, int bytes, String says) {
        byte[] text = new byte[bytes];
        Arrays.fill(text, (byte) character);
        assertThatExceptionOfType(ProfileException.class)
                .isThrownBy(() -> read(new ByteArrayInputStream(text)))
                .withMessageContaining(says);
    }

    private static CatalogueFile read(InputStream in) throws Exception {
        return CatalogueFile.read(in, "f", Optional.empty());
    }

    @Test
    void a_file_may_have_64_megabytes() {
        isRefused('[', MOST, "not whole JSON");
        isRefused('[', MOST + 1, "more than 64 MB");
    }

    @Test
    void a_compressed_file_is_told_as_such() {
        byte[] gzip = {0x1f, (byte) 0x8b, 8, 0};
        assertThatExceptionOfType(ProfileException.class)
                .isThrownBy(() -> read(new ByteArrayInputStream(gzip)))
                .withMessageContaining("compressed (what gunzip makes of it)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    [] | genai-prices
                    {"data": []} | openrouter
                    {"data": {}, "sample_spec": 1} | litellm
                    {"a": {}, "b": {"litellm_provider": "x"}} | litellm
                    {"a": {"models": {}}} | models.dev
                    """)
    void the_shape_tells_the_catalogue(String json, String kind) throws Exception {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        assertThat(read(new ByteArrayInputStream(bytes)).kind().key()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "*, anything, true",
        "a*c, abc, true",
        "a*c, abcd, false",
        "*b*, abc, true",
        "a**c, ac, true",
        "abc, abc, true",
        "ab, abc, false"
    })
    void a_star_stands_for_any_characters(String pattern, String id, boolean fits) {
        assertThat(EntrySelection.fits(pattern, id)).isEqualTo(fits);
    }

    @Test
    void many_stars_are_no_trap() {
        assertThat(EntrySelection.fits("*a".repeat(200) + "b", "a".repeat(5_000))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void each_catalogue_has_a_published_sample_and_a_column_in_the_docs(CatalogueKind kind)
            throws Exception {
        String sample = Catalogues.text(kind.key().replace('.', '-'));
        byte[] bytes = sample.getBytes(StandardCharsets.UTF_8);
        assertThat(read(new ByteArrayInputStream(bytes)).kind()).isEqualTo(kind);
        String head =
                Files.readString(Path.of("docs/prices.md"))
                        .lines()
                        .filter(line -> line.startsWith("| class |"))
                        .findFirst()
                        .orElseThrow();
        assertThat(head.split(" *\\| *", -1)).anyMatch(name -> isOf(kind, name));
    }

    private static boolean isOf(CatalogueKind kind, String name) {
        return !name.isEmpty() && kind.label().startsWith(name);
    }
}
