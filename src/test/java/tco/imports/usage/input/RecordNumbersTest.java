package tco.imports.usage.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Counts and times as programs write them.
class RecordNumbersTest {
    private static UsageRecord cell(String text) {
        return UsageRecord.ofTexts(List.of("n"), List.of(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "7 | 7",
                "'1,234' | 1234",
                "' 12 ' | 12",
                "1e3 | 1000",
                "12.0 | 12",
                "9007199254740991 | 9007199254740991",
                "'' | 0"
            })
    void whole_numbers_are_counts_in_every_spelling(String text, long count) {
        assertThat(cell(text).count("n")).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "1.5",
                "9007199254740992",
                "many",
                "true",
                "NaN",
                "1e999999999",
                "1,2"
            })
    void what_is_no_count_makes_a_record_malformed(String text) {
        assertThatExceptionOfType(MalformedRecordException.class)
                .isThrownBy(() -> cell(text).count("n"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-05T09:00:00.000Z, 1791190800000000",
        "2026-10-05T09:00:00Z, 1791190800000000",
        "2026-10-05T09:00:00, 1791190800000000",
        "2026-10-05 09:00:00.1234567, 1791190800123456",
        "2026-10-05T14:30:00+0530, 1791190800000000",
        "2026-10-05T14:30:00+05:30, 1791190800000000",
        "2026-10-05, 1791158400000000",
        "2026-10-31T00:00:00.000Z, 1793404800000000",
        "1791190800, 1791190800000000",
        "1791190800000, 1791190800000000",
        "1791190800000000, 1791190800000000",
        "1791190800000000000, 1791190800000000",
        "1791190800.5, 1791190800500000"
    })
    void times_are_told_by_their_form_or_size(String text, long micros) {
        assertThat(cell(text).time("n")).isEqualTo(micros);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026-13-01T00:00:00Z",
                "2026-02-30T00:00:00.000Z",
                "25:00"
            })
    void what_is_no_time_is_none(String text) {
        assertThat(cell(text).time("n")).isEqualTo(RecordTime.NONE);
    }
}
