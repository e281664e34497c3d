package tco.cli.compute;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tco.cli.Program;

public class ProgressTest {
    private static final long SECOND = 1_000_000_000L;

    @Test
    void rate_and_time_left_follow_from_what_is_done() {
        assertThat(Progress.text(250, 1000, "points", SECOND))
                .isEqualTo("25.0% of 1000 points, 250/s, 3 s left");
        assertThat(Progress.text(10, 1000, "points", SECOND))
                .isEqualTo("1.0% of 1000 points, 10/s, 1 min 39 s left");
    }

    @Test
    void progress_is_shown_to_a_terminal_only() {
        List<String> line =
                List.of("sweep", "--progress", "--set", "workload.tokens=1M..1B:lin:1000");
        assertThat(Program.in(Path.of(""), Map.of(), line).err()).isEmpty();
        assertThat(Program.in(Path.of(""), Map.of("TCO_STDERR_TERMINAL", "1"), line).err())
                .endsWith("\r\u001b[K");
    }
}
