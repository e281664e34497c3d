package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tco.cli.console.ExitCode;

/// A workload that gives its four token classes outright, at Claude Sonnet's list prices: 1M x 3 +
/// 9M x 0.30 + 1M x 3.75 + 0.2M x 15 = $12.45 a month.
class MeasuredWorkloadTest {
    private static final String MEASURED =
            " --set workload.uncached_input=1M --set workload.cache_read=9M"
                    + " --set workload.cache_write=1M --set workload.output=200k";
    private static final String TWICE = MEASURED + " --set workload.tokens=22.4M";

    private static String out(String line) {
        Program.Result result = Program.line(line);
        assertThat(result.exit()).as(result.err()).isEqualTo(ExitCode.DONE);
        return result.out();
    }

    @Test
    void the_classes_are_priced_one_by_one() {
        assertThat(
                        out(
                                "tco compare claude-sonnet-4-6 --format csv --columns monthly_usd"
                                        + MEASURED))
                .isEqualTo("monthly_usd\n12.45\n");
    }

    @Test
    void a_total_beside_them_scales_them_all() {
        assertThat(out("tco compare claude-sonnet-4-6 --format csv --columns monthly_usd" + TWICE))
                .isEqualTo("monthly_usd\n24.90\n");
    }

    @Test
    void the_verdict_and_the_projection_follow_them_too() {
        assertThat(out("tco compare" + MEASURED)).contains("11.2M tokens");
        assertThat(out("tco compare" + TWICE)).contains("22.4M tokens");
        assertThat(out("tco project --months 2 --growth 10%" + MEASURED)).isNotEmpty();
        assertThat(out("tco project --months 2 --growth 10%" + TWICE)).isNotEmpty();
    }
}
