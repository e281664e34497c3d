package tco.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tco.profile.yaml.Faults.Fault;
import tco.profile.yaml.Faulty;
import tco.testing.Project;

class SeveralFaultsTest {
    @TempDir Path directory;

    private java.util.List<String> faults(String text) {
        Project project = Project.in(directory).file(Faulty.FILE, text).scenario(Faulty.FILE);
        return Faulty.refused(project).faults().stream().map(Fault::text).toList();
    }

    @Test
    void all_faults_of_a_file_are_told_and_each_once() {
        String text =
                Faulty.SOUND
                        .replace("price_usd: 3600", "price_usd: -3600")
                        .replace("billing: window", "billing: never")
                        .replace("output: 15", "output: NaN")
                        .replace("overage: api", "overage: api\ncolour: red")
                        .replace("output_share: 0.2", "output_share: 2")
                        .replace("  - seats\n", "  - seat\n");

        assertThat(faults(text))
                .hasSize(6)
                .anySatisfy(f -> assertThat(f).contains("hardware.box.price_usd: -3600 is out"))
                .anySatisfy(f -> assertThat(f).contains("hardware.cloud.billing: unknown value"))
                .anySatisfy(f -> assertThat(f).contains("pricing.frontier-1.output: 'NaN' is"))
                .anySatisfy(f -> assertThat(f).contains("plans.seats.colour: unknown key"))
                .anySatisfy(f -> assertThat(f).contains("workload.output_share: 2 is out"))
                .anySatisfy(f -> assertThat(f).contains("unknown id 'seat' (did you mean seats?)"));
    }

    @Test
    void a_null_and_a_duplicate_key_do_not_hide_other_faults() {
        String text =
                Faulty.SOUND
                        .replace("price_usd: 3600", "price_usd: null")
                        .replace("billing: window", "billing: window\nbilling: window")
                        .replace("output: 15", "output: -15")
                        .replace("output_share: 0.2", "output_share: 2");

        assertThat(faults(text))
                .hasSize(4)
                .anySatisfy(f -> assertThat(f).contains("price_usd: null"))
                .anySatisfy(f -> assertThat(f).contains("billing: duplicate key"))
                .anySatisfy(f -> assertThat(f).contains("pricing.frontier-1.output: -15 is out"))
                .anySatisfy(f -> assertThat(f).contains("workload.output_share: 2 is out"));
    }

    @Test
    void an_unknown_kind_does_not_hide_the_faults_of_other_documents() {
        String text =
                Faulty.SOUND
                        .replace("kind: rented", "kind: borrowed")
                        .replace("  - cloud\n", "")
                        .replace("price_usd: 3600", "price_usd: -1");

        assertThat(faults(text)).hasSize(2);
    }

    @Test
    void faults_of_profiles_that_no_option_uses_are_told_too() {
        String text =
                Faulty.SOUND
                        .replace("price_usd: 3600", "price_usd: -1")
                        .replace("  - box\n", "")
                        .replace("  - hybrid: {local: box, api: frontier-1}\n", "");

        assertThat(faults(text)).hasSize(1);
    }

    @Test
    void a_reference_that_leads_nowhere_does_not_hide_the_options_other_faults() {
        String text =
                Faulty.SOUND.replace("  - cloud\n", "  - {use: clod, workload: {tokens: -1}}\n");

        assertThat(faults(text)).hasSize(2);
    }
}
