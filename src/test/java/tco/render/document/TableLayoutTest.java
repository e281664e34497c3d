package tco.render.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tco.render.Rendering;
import tco.render.document.Document.Table;

class TableLayoutTest {
    private static final Table TABLE =
            new Table(
                    List.of(
                            Heading.path("figure"),
                            Heading.number("first").ranked(1),
                            Heading.number("second").ranked(2),
                            Heading.number("last")),
                    List.of(List.of("hardware.box.price_usd", "$1", "$2", "$3")));

    @Test
    void everything_is_shown_where_there_is_room() {
        assertThat(shown(80))
                .isEqualTo(
                        """
                        figure                  first  second  last
                        hardware.box.price_usd     $1      $2    $3
                        """);
    }

    @Test
    void a_path_gives_way_first_and_keeps_its_end() {
        assertThat(shown(40))
                .isEqualTo(
                        """
                        figure               first  second  last
                        …ware.box.price_usd     $1      $2    $3
                        """);
    }

    @Test
    void columns_go_by_their_rank_and_are_named() {
        assertThat(shown(28))
                .isEqualTo(
                        """
                        figure           first  last
                        ….box.price_usd     $1    $3
                        -  not shown at this width:
                           second
                        """);
    }

    @Test
    void a_narrow_column_stays_where_a_wide_one_has_no_room() {
        Table table =
                new Table(
                        List.of(
                                Heading.term("option"),
                                Heading.number("n").ranked(3),
                                Heading.number("a long heading").ranked(1),
                                Heading.number("last")),
                        List.of(List.of("box", "1", "2", "3")));
        assertThat(OutputFormat.TABLE.text(new PartsDocument(table), Rendering.wide(20)))
                .startsWith("option  n  last\nbox     1     3\n-  not shown");
    }

    @Test
    void what_has_no_rank_stays_however_narrow() {
        assertThat(shown(10)).contains("figure", "last").doesNotContain("$1");
    }

    private static String shown(int width) {
        return OutputFormat.TABLE.text(new PartsDocument(TABLE), Rendering.wide(width));
    }
}
