package tco.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tco.engine.OptionResult;
import tco.engine.Tco;
import tco.model.Origin.Layer;
import tco.model.Scenario;
import tco.profile.yaml.Faults;
import tco.profile.yaml.Faulty;
import tco.profile.yaml.Node;
import tco.profile.yaml.YamlReader;
import tco.testing.Project;

class SoundFilesTest {
    @TempDir Path directory;

    private double[] costs(String text) {
        Scenario scenario = Project.load(directory, text).scenario();
        return Tco.compare(scenario).results().stream()
                .mapToDouble(result -> result.monthly().typical().usd())
                .toArray();
    }

    private void same(String text) {
        assertThat(costs(text)).isEqualTo(costs(Faulty.SOUND));
    }

    @Test
    void a_byte_order_mark_changes_nothing() {
        same("\uFEFF" + Faulty.SOUND);
    }

    @Test
    void line_ends_of_windows_change_nothing() {
        same(Faulty.SOUND.replace("\n", "\r\n"));
    }

    /// It is the 24th where the test says what day it is.
    @Test
    void a_day_that_has_begun_somewhere_on_earth_is_no_day_to_come() {
        same(Faulty.SOUND.replace("price_usd: 3600", "price_usd: 3600\nas_of: 2026-11-25"));
    }

    @Test
    void comments_and_empty_documents_change_nothing() {
        same("# mine\n---\n" + Faulty.SOUND.replace("---\n", "---\n# next\n---\n") + "---\n");
    }

    @Test
    void a_document_end_changes_nothing() {
        same(Faulty.SOUND.replace("---\n", "...\n---\n") + "...\n");
    }

    @Test
    void anchors_used_modestly_change_nothing() {
        same(
                Faulty.SOUND
                        .replace("decode_tok_s: 100\n", "decode_tok_s: &speed 100\n")
                        .replace(
                                "concurrency: 4\n", "concurrency: 4\n    context_depth: *speed\n"));
    }

    @Test
    void numbers_may_have_suffixes_underscores_signs_and_exponents() {
        same(Faulty.SOUND.replace("price_usd: 3600", "price_usd: 3.6k"));
        same(Faulty.SOUND.replace("price_usd: 3600", "price_usd: 3_600"));
        same(Faulty.SOUND.replace("price_usd: 3600", "price_usd: +3600"));
        same(Faulty.SOUND.replace("price_usd: 3600", "price_usd: 3.6e3"));
        same(Faulty.SOUND.replace("tokens: 10M", "tokens: 10_000_000"));
        same(Faulty.SOUND.replace("tokens: 10M", "tokens: 1e7"));
        same(Faulty.SOUND.replace("tokens: 10M", "tokens: 10000k"));
        same(Faulty.SOUND.replace("tokens: 10M", "tokens: 0.01B"));
        same(Faulty.SOUND.replace("output_share: 0.2", "output_share: 20%"));
        same(Faulty.SOUND.replace("output_share: 0.2", "output_share: .2"));
    }

    @Test
    void a_figure_may_be_written_in_every_form() {
        same(Faulty.SOUND.replace("price_usd: 3600", "price_usd: [3000, 4200]"));
        same(Faulty.SOUND.replace("price_usd: 3600", "price_usd: {low: 3000, high: 4200}"));
        same(
                Faulty.SOUND.replace(
                        "price_usd: 3600", "price_usd: {low: 1, typical: 3600, high: 9000}"));
        same(Faulty.SOUND.replace("price_usd: 3600", "price_usd: {value: 3600, note: paid}"));
        same(Faulty.SOUND.replace("price_usd: 3600", "price_usd: {value: [3000, 4200]}"));
    }

    @Test
    void names_may_hold_letters_of_any_script_and_emoji() {
        String text = Faulty.SOUND.replace("id: box\n", "id: box\nname: Büro 机器 🙂\n");

        assertThat(Tco.compare(Project.load(directory, text).scenario()).results())
                .extracting(OptionResult::option)
                .anySatisfy(option -> assertThat(option.name()).isEqualTo("Büro 机器 🙂"));
    }

    @Test
    void a_file_of_several_megabytes_is_read() {
        same(("# " + "x".repeat(99_998) + "\n").repeat(90) + Faulty.SOUND);
    }

    @Test
    void text_may_stand_anywhere_even_where_it_takes_two_characters() {
        for (int before = 0; before < 5_000; before++) {
            String text = "#" + "x".repeat(before) + "🙂 𝒙\nkind: owned\nname: 🙂\n";
            Faults faults = new Faults();

            List<Node.Mapping> read = YamlReader.read(text, Layer.PROJECT, "a.yaml", faults);

            assertThat(faults.isEmpty()).as("an emoji at %d", before + 1).isTrue();
            assertThat(read.getFirst().entries().get("name"))
                    .isInstanceOfSatisfying(
                            Node.Scalar.class, name -> assertThat(name.text()).isEqualTo("🙂"));
        }
    }

    @Test
    void a_date_may_be_a_year_a_month_or_a_day() {
        for (String date : new String[] {"2026", "2026-06", "2026-06-30", "2024-02-29"}) {
            same(Faulty.SOUND.replace("id: box\n", "id: box\nas_of: " + date + "\n"));
        }
    }
}
