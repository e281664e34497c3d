package tco.profile.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tco.model.Origin.Layer;
import tco.profile.yaml.Faults;
import tco.profile.yaml.Node;
import tco.profile.yaml.YamlReader;

class PackedFormatTest {
    private final PackedFormat.Writer writer = new PackedFormat.Writer();

    private PackedFormat.Reader reader() {
        return new PackedFormat.Reader(writer.packed().getBytes(StandardCharsets.ISO_8859_1), 0);
    }

    /// Digits to the base 64; all but the last have 64 added.
    @ParameterizedTest
    @CsvSource({"0, 0", "63, 63", "64, 65 0", "130, 66 2", "4096, 65 64 0"})
    void a_number_is_written_in_digits_of_base_64(int number, String digits) {
        writer.number(number);
        assertThat(writer.packed().chars().boxed())
                .isEqualTo(List.of(digits.split(" ")).stream().map(Integer::valueOf).toList());
        assertThat(reader().number()).isEqualTo(number);
    }

    @Test
    void a_place_always_takes_four_digits() {
        writer.place(65);
        writer.place(1 << 23);
        assertThat(writer.packed().chars().boxed()).containsExactly(0, 0, 1, 1, 32, 0, 0, 0);
        PackedFormat.Reader reader = reader();
        assertThat(reader.place()).isEqualTo(65);
        assertThat(reader.place()).isEqualTo(1 << 23);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "caf\u00E9", "\u4E2D\u6587", "\uD83D\uDE80 go"})
    void a_text_comes_back_whole(String text) {
        writer.text(text);
        writer.text("behind it");
        PackedFormat.Reader reader = reader();
        assertThat(reader.text()).isEqualTo(text);
        assertThat(reader.text()).isEqualTo("behind it");
    }

    @Test
    void a_text_in_ascii_is_its_length_and_its_characters() {
        writer.text("abc");
        assertThat(writer.packed()).isEqualTo("\u0003abc");
    }

    @Test
    void a_profile_keeps_its_lines_its_source_and_what_was_quoted() {
        Faults faults = new Faults();
        Node.Mapping profile =
                YamlReader.read(
                                """
                                kind: plan
                                usd_per_seat: [10, "12"]
                                nested: {a: b}
                                source: a page
                                as_of: 2026-05
                                estimate: true
                                """,
                                Layer.BUILT_IN,
                                "profiles/plans/p.yaml",
                                faults)
                        .getFirst();
        writer.profile(profile);
        Node.Mapping read = reader().profile();
        assertThat(read.place().document().source()).isEqualTo(profile.place().document().source());
        assertThat(read.place().document().file()).isEqualTo("profiles/plans/p.yaml");
        assertThat(read.place().document().isChecked()).isTrue();
        Node.Sequence seats =
                (Node.Sequence) Objects.requireNonNull(read.entries().get("usd_per_seat"));
        assertThat(seats.place().line()).isEqualTo(2);
        assertThat(((Node.Scalar) seats.items().get(0)).plainNumber()).isTrue();
        assertThat(((Node.Scalar) seats.items().get(1)).plainNumber()).isFalse();
        assertThat(read.entries().keySet()).isEqualTo(profile.entries().keySet());
    }
}
