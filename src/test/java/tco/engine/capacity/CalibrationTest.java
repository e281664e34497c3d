package tco.engine.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The parameters as docs/capacity.md gives them.
class CalibrationTest {
    private static final double PER_SECOND = 1e6;

    @ParameterizedTest
    @EnumSource
    void each_parameter_has_the_value_and_range_of_the_page(Calibration parameter)
            throws IOException {
        List<String> cells =
                Files.readAllLines(Path.of("docs/capacity.md")).stream()
                        .filter(line -> line.startsWith("| `" + parameter.key() + "` |"))
                        .map(line -> List.of(line.split(" \\| ")))
                        .findFirst()
                        .orElseThrow();
        boolean time = cells.get(1).endsWith(" us");
        double perUnit = time ? PER_SECOND : 1;
        double value = Double.parseDouble(cells.get(1).replace(" us", "")) / perUnit;
        List<String> ends = List.of(cells.get(2).split("-"));
        assertThat(parameter.value()).isEqualTo(value);
        assertThat(parameter.range().low()).isEqualTo(Double.parseDouble(ends.get(0)) / perUnit);
        assertThat(parameter.range().high()).isEqualTo(Double.parseDouble(ends.get(1)) / perUnit);
        assertThat(parameter.meaning()).isNotBlank();
    }
}
