package tco.cli.command;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tco.cli.Program;

class SweepUsageTest {
    static Stream<Arguments> wrong() {
        return Stream.of(
                wrong("sweep", "nothing to sweep"),
                wrong("sweep --set workload.tokens=5M..1M:log:5", "empty or backwards"),
                wrong("sweep --set workload.tokens=5M..5M:lin:5", "empty or backwards"),
                wrong("sweep --set workload.output_share=0.1..0.4:0", "a step of 0"),
                wrong("sweep --set workload.output_share=0.1..0.4:-0.1", "a step of -0.1"),
                wrong("sweep --set workload.output_share=0.1..0.4:x", "'x' is not a number"),
                wrong("sweep --set workload.output_share=0..1:log:5", "LOW above 0"),
                wrong("sweep --set workload.output_share=0.1..0.4:lin:1", "2 or more"),
                wrong("sweep --set workload.output_share=0.1..0.4:cube:7", "lin or log"),
                wrong("sweep --set workload.output_share=0.1..0.4:lin:7:8", "not a list of values"),
                wrong("sweep --set workload.output_share=0.5..1.5:0.1", "out of range (a share"),
                wrong("sweep --set workload.output_share=0.1,,0.2", "'' is not a number"),
                wrong("sweep --set workload.tokens=1M,1.5", "a whole number"),
                wrong("sweep --set workload.tokens=1..2:0.5", "whole numbers"),
                wrong("sweep --set workload.tokenz=1M,2M", "did you mean tokens?"),
                wrong("sweep --set privacy=stays,any", "'stays' is not a number"),
                wrong("sweep --set privacy=1,2", "privacy: cannot be swept"),
                wrong(
                        "sweep --set hardware.m4-max-128gb.name=1..9:2",
                        "hardware.m4-max-128gb.name: cannot be swept (the path of a number)"),
                wrong("sweep --set workload.nope=1,2", "unknown key"),
                wrong(
                        "sweep --set hardware.m4-max-128gb.price_usd=50%,200%",
                        "hardware.m4-max-128gb.price_usd has a share among its values"),
                wrong("compare --tokens 100%,200%", "'100%' is not a number of tokens"),
                wrong("breakeven m4-max-128gb claude-sonnet-4-6 --to 200%", "--to: '200%'"),
                wrong("check --budget 5 --max-age 100%d", "--max-age: '100%d'"),
                wrong("sweep --set workload.tokens=1M..2M", "nothing to sweep"),
                wrong(
                        "sweep --set workload.output_share=0..1:lin:10000000001",
                        "a grid of 10000000001 points (at most 10000000000"),
                wrong("sweep --set workload.tokens=1M,2M --set workload.tokens=3M", "swept twice"),
                wrong(
                        "sweep --set workload.tokens=1..100001:1 --set workload.output_share=0..1:1e-6",
                        "100001100001 points"),
                wrong("sweep --set workload.tokens=0..1e300:1e-300", "points"),
                wrong(
                        "sweep --set workload.routine_share=0,1",
                        "workload.routine_share changes nothing here"),
                wrong(
                        "sweep claude-sonnet-4-6 --set hardware.m4-max-128gb.price_usd=1,2",
                        "hardware.m4-max-128gb.price_usd changes nothing here"),
                wrong(
                        "sweep m4-max-128gb --set hardware.m4-max-128gb.bandwidth_gb_s=1,2",
                        "hardware.m4-max-128gb.bandwidth_gb_s changes nothing here"),
                wrong("sweep --set workload.tokens=1M,2M --threads 0", "--threads"),
                wrong("sweep --set workload.tokens=1M,2M --columns optoin", "did you mean option?"),
                wrong("sweep --set workload.tokens=1M,2M --columns notes", "--columns"),
                wrong("sweep --set workload.tokens=1M,2M --wide --columns option,name", "--wide"),
                wrong("sweep --set workload.tokens=1..5000:1 --format table", "50000 rows"),
                wrong("simulate --samples 0", "--samples: '0'"),
                wrong("simulate --samples 1.5", "--samples: '1.5'"),
                wrong("simulate --samples 11M", "--samples: '11M'"),
                wrong("simulate --seed -1", "--seed: '-1'"),
                wrong("simulate --distribution normal", "pert, triangular, uniform"),
                wrong("simulate --threads many", "--threads: 'many'"));
    }

    private static Arguments wrong(String line, String says) {
        return Arguments.argumentSet(line, line, says);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void wrong_usage_is_told_in_one_line(String line, String says) {
        Program.line("tco " + line).isRefused(says);
    }
}
