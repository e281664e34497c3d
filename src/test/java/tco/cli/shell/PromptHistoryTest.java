package tco.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromptHistoryTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "set api_key abc",
                "export OPENAI_API_KEY=abc",
                "password hunter2",
                "Authorization: Bearer abc",
                "sk-proj-abcdefghij",
                "ghp_abcdefghijklmnop",
                "AKIAIOSFODNN7EXAMPLE",
                "q9w8e7r6t5y4u3i2o1p0a9s8d7f6g5h4",
            })
    void what_looks_like_a_secret(String line) {
        assertThat(PromptHistory.mayHoldSecret(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set tokens 40M",
                "set workload.tokens 10_000_000",
                "set hardware.m4-max-128gb.serves.deepseek-v4-flash-macbook.prefill_tok_s 133.66",
                "compare deepseek-v4-flash claude-opus-5-5 --columns option,monthly_usd,usd_per_mtok",
                "sweep --set workload.tokens=1M..1B:lin:9000000",
                "save /home/somebody/plans/team-of-fifty-with-machines.yaml",
                "risk-free",
            })
    void what_does_not_look_like_one(String line) {
        assertThat(PromptHistory.mayHoldSecret(line)).isFalse();
    }
}
