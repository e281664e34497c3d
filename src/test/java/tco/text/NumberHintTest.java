package tco.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberHintTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10,000,000 | 10000000 for one; a list such as 1M,2M,4M",
                "1,000 | 1000 for one; a list such as 1M,2M,4M",
                "10,5M | 10.5M for one; 10,5e6 for two",
                "1,25k | 1.25k for one; 1,25e3 for two",
                "2,5B | 2.5B for one; 2,5e9 for two",
                "20,75T | 20.75T for one; 20,75e12 for two",
            })
    void a_comma_that_may_part_one_number_or_two_has_two_readings(String text, String readings) {
        assertThat(NumberHint.oneOrSeveral(text)).contains(readings);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10M,50M",
                "10,5e6",
                "10,50",
                "1,2,3",
                "10,5,5M",
                "1M,2",
                "1000,2000",
                "10M"
            })
    void a_list_is_a_list(String text) {
        assertThat(NumberHint.oneOrSeveral(text)).isEmpty();
    }
}
