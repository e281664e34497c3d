package tco.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tco.model.Option.Published;
import tco.testing.Scenarios;

class OptionTest {
    private static final Option PLAN = Scenarios.ofEachKind().options().get(3);
    private static final Option MACHINE = Scenarios.ofEachKind().options().getFirst();

    private static Option published(List<String> notes) {
        return new Option(
                "plan",
                "A plan",
                "Plan",
                PLAN.deployment(),
                PLAN.workload(),
                Optional.of(Quality.FRONTIER),
                Optional.of(new Published(Range.exactly(20), "rounded")),
                notes);
    }

    @Test
    void over_another_deployment_all_stays_but_what_was_published_of_its_own() {
        Option other = published(List.of("a note")).with(MACHINE.deployment());
        assertThat(other.id()).isEqualTo("plan");
        assertThat(other.deployment()).isSameAs(MACHINE.deployment());
        assertThat(other.workload()).isSameAs(PLAN.workload());
        assertThat(other.quality()).hasValue(Quality.FRONTIER);
        assertThat(other.notes()).containsExactly("a note");
        assertThat(other.published()).isEmpty();
    }

    @Test
    void with_another_workload_it_keeps_its_deployment() {
        Option other = published(List.of()).with(MACHINE.workload());
        assertThat(other.deployment()).isSameAs(PLAN.deployment());
        assertThat(other.workload()).isSameAs(MACHINE.workload());
        assertThat(other.published()).isEmpty();
    }

    @Test
    void later_changes_of_the_list_it_was_made_from_do_not_reach_it() {
        List<String> notes = new ArrayList<>(List.of("a note"));
        Option option = published(notes);
        notes.add("another");
        assertThat(option.notes()).containsExactly("a note");
        assertThatThrownBy(() -> option.notes().add("a third"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void an_option_has_an_id() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Option(
                                "",
                                "",
                                "",
                                PLAN.deployment(),
                                PLAN.workload(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of()));
    }
}
