package tco.engine.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import tco.engine.queue.QueuedRequest.PromptRead;

/// A unit at work, second by second.
class UnitTest {
    private static final double ONE_CHUNK = 8_192;

    @Test
    void prompts_are_read_one_after_the_other_while_answers_go_on() {
        Unit unit = new Unit(new double[] {1, 2}); // a step takes 1 s for one, 2 s for two
        QueuedRequest first = request(ONE_CHUNK, 10, 3, 0);
        QueuedRequest second = request(ONE_CHUNK, 4, 1, 5);
        QueuedRequest third = request(ONE_CHUNK, 1, 2, 6);
        unit.accept(first);
        unit.workUntil(5);
        unit.accept(second); // takes the second place, and is read after the first
        unit.workUntil(6);
        unit.accept(third); // waits until one is done
        assertThat(unit.unfinished()).isEqualTo(3);
        unit.workUntil(Double.POSITIVE_INFINITY);

        near(first.ttft(), 10);
        // the second's 4 s and one step of 1 s for the first: read at 15, and done with one token
        near(second.ttft(), 10);
        near(second.seconds(), 10);
        // the third is admitted at 15 and read in 1 + 1 s, in which the first gains its last token
        // (1 of 2 were left at 15, one chunk brings one): both happen at 17
        near(first.seconds(), 17);
        near(third.ttft(), 11);
        near(third.seconds(), 12); // its second token at 18
        assertThat(unit.unfinished()).isZero();
    }

    @Test
    void two_answers_share_a_step() {
        Unit unit = new Unit(new double[] {1, 3});
        QueuedRequest first = request(1, 0, 2, 0);
        QueuedRequest second = request(1, 0, 3, 0);
        unit.accept(first);
        unit.accept(second);
        unit.workUntil(Double.POSITIVE_INFINITY);
        // the first is read at 0; the second takes a chunk and so a step of 1 s, which finishes the
        // first; the second's two other tokens take 1 s each
        near(first.seconds(), 1);
        near(second.ttft(), 1);
        near(second.seconds(), 3);
    }

    @Test
    void a_prompt_of_three_chunks_leaves_three_tokens_to_others() {
        Unit unit = new Unit(new double[] {1, 1});
        QueuedRequest first = request(1, 0, 11, 0);
        QueuedRequest second = request(2 * ONE_CHUNK + 1, 6, 1, 0);
        unit.accept(first);
        unit.accept(second);
        unit.workUntil(Double.POSITIVE_INFINITY);
        near(second.seconds(), 9); // 6 s and three steps
        near(first.seconds(), 16); // 3 of 10 tokens by then, 7 more
    }

    @Test
    void an_idle_unit_does_nothing() {
        Unit unit = new Unit(new double[] {1});
        unit.workUntil(100);
        QueuedRequest late = request(1, 2, 1, 100);
        unit.accept(late);
        unit.workUntil(Double.POSITIVE_INFINITY);
        near(late.ttft(), 2);
        near(late.seconds(), 2);
    }

    private static QueuedRequest request(
            double tokens, double readSeconds, double output, double at) {
        return new QueuedRequest(new PromptRead(tokens, 0), readSeconds, output, at);
    }

    private static void near(double value, double expected) {
        assertThat(value).isCloseTo(expected, within(1e-9));
    }
}
