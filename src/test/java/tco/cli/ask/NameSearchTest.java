package tco.cli.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tco.profile.ProfileBook;
import tco.profile.ProfileBook.Listing;
import tco.profile.catalog.Group;
import tco.testing.Environments;

class NameSearchTest {
    private static final ProfileBook BOOK =
            ProfileBook.open(Environments.at(Path.of(".")), List.of());

    private static NameSearch machines() {
        return new NameSearch(Answers.owned(BOOK), true);
    }

    private static List<String> ids(NameSearch search, String typed) {
        return search.matching(typed).stream().map(Listing::id).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "m4 max, m4-max-128gb",
        "max m4, m4-max-128gb",
        "MacBook Pro or Mac Studio, m4-max-128gb",
        "5090, rtx-5090",
        "rtx-4090:2, rtx-4090",
        "'m4-max-128gb, 5090', rtx-5090",
        "'m4 max for 5 devs', m4-max-128gb"
    })
    void any_words_of_a_name_find_it(String typed, String first) {
        assertThat(ids(machines(), typed)).startsWith(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "m4-max-128gb,", "no such thing", ":2"})
    void nothing_is_found_of_nothing(String typed) {
        assertThat(ids(machines(), typed)).isEmpty();
        assertThat(machines().completed(typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({
        "m4 max, m4-max-128gb",
        "'rtx-4090:2, m4 max', 'rtx-4090:2, m4-max-128gb'",
        "5090:2, rtx-5090:2",
        "m4 max for 5 devs, m4-max-128gb for 5 devs"
    })
    void the_first_takes_the_place_of_the_name_alone(String typed, String completed) {
        assertThat(machines().completed(typed)).isEqualTo(completed);
    }

    @Test
    void an_amount_is_no_part_of_a_name() {
        NameSearch models = new NameSearch(BOOK.list(Group.PRICING), false);
        assertThat(models.completed("sonnet 4-6 $900")).isEqualTo("claude-sonnet-4-6 $900");
        NameSearch plans = new NameSearch(BOOK.list(Group.PLANS), false);
        assertThat(plans.completed("max-5x 4")).isEqualTo("claude-max-5x 4");
    }

    @Test
    void what_is_rented_or_sold_no_more_is_not_offered() {
        assertThat(ids(machines(), "runpod")).isEmpty();
        Listing retired =
                BOOK.list(Group.PRICING).stream()
                        .filter(Listing::retired)
                        .findFirst()
                        .orElseThrow();
        NameSearch models = new NameSearch(BOOK.list(Group.PRICING), false);
        assertThat(ids(models, retired.id())).doesNotContain(retired.id());
    }

    @Test
    void every_id_finds_itself_first() {
        for (Listing machine : Answers.owned(BOOK)) {
            assertThat(ids(machines(), machine.id())).startsWith(machine.id());
        }
    }
}
