package tco.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTextTest {
    @ParameterizedTest
    @CsvSource({"00:00, 0", "00:01, 1", "09:00, 540", "12:30, 750", "23:59, 1439", "24:00, 1440"})
    void a_time_is_its_minute_of_the_day(String text, int minute) {
        assertThat(ClockText.parse(text)).hasValue(minute);
        assertThat(ClockText.of(minute)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "9:00",
                "09:0",
                "0900",
                "09.00",
                "24:01",
                "25:00",
                "09:60",
                "-1:00",
                "09:-1",
                "09:00:00",
                " 9:00",
                "ab:cd",
                "09h00",
                "٠٩:٠٠",
                "09：00",
                "99:99"
            })
    void anything_else_is_no_time(String text) {
        assertThat(ClockText.parse(text)).isEmpty();
    }
}
