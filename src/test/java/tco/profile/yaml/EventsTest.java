package tco.profile.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.JsonSchema;
import tco.profile.yaml.YamlReader.Events;
import tco.testing.Samples;

class EventsTest {
    private static final String CHARACTERS = "0123456789.-e+_nulNaANI ";

    static Stream<Arguments> texts() {
        return Samples.of(EventsTest::text);
    }

    private static String text(RandomGenerator random) {
        int kinds = random.nextBoolean() ? 12 : CHARACTERS.length();
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(CHARACTERS.charAt(random.nextInt(kinds)));
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("texts")
    @ValueSource(
            strings = {
                "",
                "0",
                "00",
                "007",
                "0.5",
                "00.5",
                "5.",
                ".5",
                "-1",
                "-",
                "1-",
                "1.2.3",
                "2026-01-01",
                "1e5",
                "1e-5",
                "0x1F",
                "null",
                "nUll",
                "true",
                "12_000"
            })
    void a_plain_value_is_what_the_schema_says_but_true_is_a_word(String text) {
        Tag schema = new JsonSchema().getScalarResolver().resolve(text, true);
        assertThat(Events.tagOfPlain(text)).isEqualTo(schema.equals(Tag.BOOL) ? Tag.STR : schema);
    }
}
