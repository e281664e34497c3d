package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// An estimate stays marked where the decision is said: in a recommendation and in a gate.
class EstimatesInDecisionsTest {
    /// A machine whose speed is the article's guess.
    private static final String ESTIMATED = " article-m4-max --scenario article";

    private static final String MEASURED = " claude-sonnet-4-6 --tokens 10M";

    @Test
    void a_gate_says_that_its_sum_rests_on_an_estimate() {
        assertThat(Program.line("tco check --any --budget 1000" + ESTIMATED).out())
                .containsPattern("[0-9]~ a month \\(typical; ~ rests on an estimate\\), within");
        assertThat(Program.line("tco check --any --budget 1000" + MEASURED).out())
                .contains(" a month (typical), within")
                .doesNotContain("~");
        assertThat(Program.line("tco check --any --budget 1000 --format json" + ESTIMATED).out())
                .containsPattern("\"estimates\" : true");
    }

    @Test
    void a_recommendation_says_that_its_sum_rests_on_an_estimate() {
        assertThat(Program.line("tco advise" + ESTIMATED).out())
                .containsPattern("Recommendation: .* at \\$[0-9.,]+~ a month")
                .contains("~ rests on an estimate");
        assertThat(Program.line("tco advise" + MEASURED).out())
                .containsPattern("Recommendation: .* at \\$[0-9.,]+ a month")
                .doesNotContain("~");
        assertThat(Program.line("tco advise --format json" + ESTIMATED).out())
                .containsPattern("\"estimates\" : true");
    }
}
