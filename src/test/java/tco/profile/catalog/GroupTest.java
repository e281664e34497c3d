package tco.profile.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static tco.profile.catalog.Group.ELECTRICITY;
import static tco.profile.catalog.Group.HARDWARE;
import static tco.profile.catalog.Group.MODELS;
import static tco.profile.catalog.Group.PLANS;
import static tco.profile.catalog.Group.PRICING;
import static tco.profile.catalog.Group.SCENARIOS;
import static tco.profile.catalog.Group.WORKLOADS;

import org.junit.jupiter.api.Test;

class GroupTest {
    @Test
    void a_group_says_what_a_comparison_does_with_its_profiles() {
        assertThat(Group.those(Group::isOption)).containsExactly(HARDWARE, PRICING, PLANS);
        assertThat(Group.those(Group::canBeSet)).containsExactly(HARDWARE, PRICING, PLANS, MODELS);
        assertThat(Group.those(Group::hasFigures))
                .containsExactly(HARDWARE, PRICING, PLANS, MODELS, WORKLOADS, SCENARIOS);
        assertThat(Group.those(Group::isOfScenario)).containsExactly(WORKLOADS, SCENARIOS);
    }

    @Test
    void a_path_begins_with_the_folder_of_its_group() {
        assertThat(Group.ofPath("hardware.m4-max-128gb.price_usd")).hasValue(HARDWARE);
        assertThat(Group.ofPath("electricity.de.usd_per_kwh")).hasValue(ELECTRICITY);
        assertThat(Group.ofPath("hardware")).isEmpty();
        assertThat(Group.ofPath("workload.tokens")).isEmpty();
    }

    @Test
    void no_two_groups_share_a_kind() {
        assertThat(Group.those(_ -> true).stream().flatMap(group -> group.kinds().stream()))
                .doesNotHaveDuplicates();
    }
}
