package tco.profile.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.provider.Arguments;
import tco.profile.yaml.Faults.Fault;
import tco.testing.Project;
import tco.text.Printable;

/// One thing wrong in an otherwise sound text, and the faults that are to be told.
///
/// @param faults for each fault `PATH: PROBLEM` as its text begins after file and line
public record Faulty(String name, String sound, String wrong, List<String> faults) {
    public static final String FILE = "scenario.yaml";

    /// Before a fault whose line is not that of the change: something is missing from a mapping.
    private static final String ELSEWHERE = "@";

    private static final Duration SOON = Duration.ofSeconds(20);

    public static final String SOUND =
            """
            kind: owned
            id: box
            price_usd: 3600
            power: {load_watts: 500, idle_watts: 50}
            serves:
              - model: qwen
                decode_tok_s: 100
                prefill_tok_s: 1000
                concurrency: 4
            ---
            kind: rented
            id: cloud
            hourly_usd: 1.5
            billing: window
            serves:
              - model: qwen
                decode_tok_s: 200
            ---
            kind: api
            provider: somebody
            models:
              - id: frontier-1
                quality: frontier
                input: 3
                output: 15
            ---
            kind: plan
            id: seats
            usd_per_seat: 20
            included_usd: 20
            rates_model: frontier-1
            overage: api
            ---
            kind: scenario
            id: all
            workload:
              tokens: 10M
              output_share: 0.2
            assumptions:
              usd_per_kwh: 0.15
            options:
              - box
              - cloud
              - frontier-1
              - seats
              - hybrid: {local: box, api: frontier-1}
            """;

    static Arguments of(String name, String sound, String wrong, String... faults) {
        return Arguments.argumentSet(name, new Faulty(name, sound, wrong, List.of(faults)));
    }

    /// The text with the wrong part in it.
    private String text() {
        assertThat(SOUND).containsOnlyOnce(sound);
        return SOUND.replace(sound, wrong);
    }

    /// The first line that differs from the sound text.
    private int line() {
        List<String> before = SOUND.lines().toList();
        List<String> after = text().lines().toList();
        int line = 0;
        while (before.get(line).equals(after.get(line))) {
            line++;
        }
        return line + 1;
    }

    /// All faults are told, each on one line that names the file; the first at the changed line.
    void isTold(Path directory) {
        Project project = Project.in(directory).file(FILE, text()).scenario(FILE);
        ProfileException thrown = refused(project);
        assertThat(thrown.isUsage()).isFalse();
        List<String> told = thrown.faults().stream().map(Fault::text).toList();
        assertThat(told).allSatisfy(fault -> assertThat(fault).startsWith(FILE + ":"));
        if (!faults.getFirst().startsWith(ELSEWHERE)) {
            String first = FILE + ":" + line() + ": " + faults.getFirst();
            assertThat(told).anySatisfy(fault -> assertThat(fault).startsWith(first));
        }
        for (String said : faults) {
            String fault = said.replace(ELSEWHERE, "");
            assertThat(told).anySatisfy(one -> assertThat(one).contains(": " + fault));
        }
    }

    /// What a project that cannot be loaded throws: soon, and readable line by line.
    public static ProfileException refused(Project project) {
        Instant start = Instant.now();
        ProfileException thrown = catchThrowableOfType(ProfileException.class, project::load);
        assertThat(thrown).isNotNull();
        assertThat(Duration.between(start, Instant.now())).isLessThan(SOON);
        assertThat(thrown.faults()).isNotEmpty();
        for (Fault fault : thrown.faults()) {
            assertThat(fault.text()).matches(Printable::is, "has no control characters");
            assertThat(fault.text()).hasSizeBetween(10, 600);
        }
        assertThat(thrown.getMessage()).hasLineCount(thrown.faults().size());
        return thrown;
    }
}
