package tco.render.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tco.model.Component;
import tco.render.Column;
import tco.render.Column.Part;

class PartsTest {
    @Test
    void a_table_shows_every_component_in_one_of_its_columns() {
        List<Component> shown = new ArrayList<>();
        Part.GROUPS.forEach(part -> shown.addAll(part.components()));
        assertThat(shown).containsExactlyInAnyOrder(Component.values());
    }

    @Test
    void csv_has_a_column_for_every_component() {
        assertThat(ComparisonColumns.csv(false).stream().map(Column::key))
                .containsAll(List.of(Component.values()).stream().map(Component::key).toList());
    }
}
