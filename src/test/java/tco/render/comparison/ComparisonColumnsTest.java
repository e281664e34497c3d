package tco.render.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tco.render.Column.Fact;

class ComparisonColumnsTest {
    @ParameterizedTest
    @EnumSource
    void each_fact_can_be_asked_for_by_its_name_and_by_its_heading(Fact fact) {
        assertThat(ComparisonColumns.find(fact.key())).contains(fact);
        assertThat(ComparisonColumns.find(fact.heading())).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void each_fact_is_explained_in_the_docs(Fact fact) {
        assertThat(Path.of("docs/cli/compare.md")).content().contains("`" + fact.key() + "`");
    }
}
