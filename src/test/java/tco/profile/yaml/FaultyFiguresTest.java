package tco.profile.yaml;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FaultyFiguresTest {
    private static final String PRICE = "price_usd: 3600";
    private static final String AT = "hardware.box.price_usd: ";

    @TempDir Path directory;

    @ParameterizedTest
    @MethodSource({"no_numbers", "ranges", "limits", "whole_numbers"})
    void a_figure_that_cannot_be_is_told_with_its_file_line_and_path(Faulty faulty) {
        faulty.isTold(directory);
    }

    static Stream<Arguments> no_numbers() {
        return Stream.of(
                Faulty.of("nothing", PRICE, "price_usd:", "price_usd: null"),
                Faulty.of("null", PRICE, "price_usd: null", "price_usd: null"),
                Faulty.of("tilde", PRICE, "price_usd: ~", AT + "'~' is not a number"),
                Faulty.of("NaN", PRICE, "price_usd: .nan", AT + "'.nan' is not a number"),
                Faulty.of("nan in words", PRICE, "price_usd: NaN", AT + "'NaN' is not a number"),
                Faulty.of("infinity", PRICE, "price_usd: .inf", AT + "'.inf' is not a number"),
                Faulty.of(
                        "minus infinity",
                        PRICE,
                        "price_usd: -.inf",
                        AT + "'-.inf' is not a number"),
                Faulty.of(
                        "per cent of dollars", PRICE, "price_usd: 200%", AT + "'200%' is a share"),
                Faulty.of("beyond all numbers", PRICE, "price_usd: 1e400", AT + "'1e400' is not"),
                Faulty.of(
                        "a huge exponent",
                        PRICE,
                        "price_usd: 1e999999999",
                        AT + "'1e999999999' is not"),
                Faulty.of("words", PRICE, "price_usd: cheap", AT + "'cheap' is not a number"),
                Faulty.of("a truth", PRICE, "price_usd: true", AT + "'true' is not a number"),
                Faulty.of("quoted", PRICE, "price_usd: \"3600\"", AT + "'3600' is quoted text"),
                Faulty.of(
                        "single quotes", PRICE, "price_usd: '3600'", AT + "'3600' is quoted text"),
                Faulty.of("empty text", PRICE, "price_usd: ''", AT + "'' is not a number"),
                Faulty.of(
                        "unknown suffix",
                        "tokens: 10M",
                        "tokens: 10Q",
                        "workload.tokens: '10Q' is"),
                Faulty.of(
                        "two suffixes",
                        "tokens: 10M",
                        "tokens: 10MM",
                        "workload.tokens: '10MM' is"),
                Faulty.of("a comma", PRICE, "price_usd: 3,600", AT + "'3,600' is not a number"),
                Faulty.of("hexadecimal", PRICE, "price_usd: 0x10", AT + "'0x10' is not a number"),
                Faulty.of("a dollar", PRICE, "price_usd: $3600", AT + "'$3600' is not a number"),
                Faulty.of(
                        "a date",
                        PRICE,
                        "price_usd: 2026-06-01",
                        AT + "'2026-06-01' is not a number"),
                Faulty.of("Arabic digits", PRICE, "price_usd: ٣٦٠٠", AT + "'٣٦٠٠' is not a number"),
                Faulty.of(
                        "a line break",
                        PRICE,
                        "price_usd: \"3\\n6\"",
                        AT + "'3 6' is not a number"),
                Faulty.of("an escape", PRICE, "price_usd: \"3\\e[31m\"", AT));
    }

    static Stream<Arguments> ranges() {
        return Stream.of(
                Faulty.of("low above high", PRICE, "price_usd: [5, 3]", AT + "out of order"),
                Faulty.of(
                        "low above high",
                        PRICE,
                        "price_usd: {low: 5, high: 3}",
                        AT + "out of order"),
                Faulty.of(
                        "typical above high",
                        PRICE,
                        "price_usd: {low: 1, typical: 4, high: 3}",
                        AT + "out of order"),
                Faulty.of("one end", PRICE, "price_usd: [5]", AT + "1 numbers"),
                Faulty.of("three in a list", PRICE, "price_usd: [1, 2, 3]", AT + "3 numbers"),
                Faulty.of("no end", PRICE, "price_usd: []", AT + "0 numbers"),
                Faulty.of("low alone", PRICE, "price_usd: {low: 5}", AT + "missing high"),
                Faulty.of("typical alone", PRICE, "price_usd: {typical: 5}", AT + "not a figure"),
                Faulty.of(
                        "value and low",
                        PRICE,
                        "price_usd: {value: 5, low: 4}",
                        AT + "not a figure"),
                Faulty.of("nothing said", PRICE, "price_usd: {source: me}", AT + "not a figure"),
                Faulty.of(
                        "a list in a list", PRICE, "price_usd: [[1, 2], 3]", AT + "a list is not"),
                Faulty.of(
                        "an unknown key",
                        PRICE,
                        "price_usd: {value: 5, sauce: me}",
                        AT.replace(": ", ".sauce: ") + "unknown key (did you mean source?)"),
                Faulty.of("a null end", PRICE, "price_usd: [null, 5]", "price_usd: null (a value"),
                Faulty.of(
                        "a bad date",
                        PRICE,
                        "price_usd: {value: 5, as_of: soon}",
                        AT.replace(": ", ".as_of: ") + "'soon' is not a date"),
                Faulty.of(
                        "a bad estimate",
                        PRICE,
                        "price_usd: {value: 5, estimate: perhaps}",
                        AT.replace(": ", ".estimate: ") + "unknown value 'perhaps'"),
                Faulty.of(
                        "a list as source",
                        PRICE,
                        "price_usd: {value: 5, source: [me]}",
                        AT.replace(": ", ".source: ") + "a list"));
    }

    static Stream<Arguments> limits() {
        String share = "output_share: 0.2";
        String decode = "decode_tok_s: 100";
        String prefill = "prefill_tok_s: 1000";
        String kwh = "  usd_per_kwh: 0.15";
        return Stream.of(
                Faulty.of("negative price", PRICE, "price_usd: -1", AT + "-1 is out of range"),
                Faulty.of(
                        "negative low",
                        PRICE,
                        "price_usd: [-1, 5]",
                        AT + "[-1, 5] is out of range"),
                Faulty.of(
                        "share above 1",
                        share,
                        "output_share: 1.2",
                        "workload.output_share: 1.2 is out"),
                Faulty.of(
                        "share above 100%",
                        share, "output_share: 120%", "workload.output_share: 1.2 is"),
                Faulty.of(
                        "share below 0",
                        share,
                        "output_share: -0.1",
                        "workload.output_share: -0.1 is"),
                Faulty.of(
                        "range over 1",
                        share,
                        "output_share: [0.5, 1.5]",
                        "workload.output_share: [0.5"),
                Faulty.of(
                        "no speed",
                        decode,
                        "decode_tok_s: 0",
                        "hardware.box.serves.qwen.decode_tok_s: 0"),
                Faulty.of(
                        "no speed",
                        prefill,
                        "prefill_tok_s: 0",
                        "hardware.box.serves.qwen.prefill_tok_s: 0"),
                Faulty.of("pue", kwh, "  pue: 0.9", "assumptions.pue: 0.9 is out of range"),
                Faulty.of(
                        "no lifetime",
                        kwh,
                        "  lifetime_months: 0",
                        "assumptions.lifetime_months: 0 is out"),
                Faulty.of(
                        "use",
                        kwh,
                        "  max_utilisation: 0",
                        "assumptions.max_utilisation: 0 is out"),
                Faulty.of(
                        "day",
                        kwh,
                        "  powered_hours_per_day: 25",
                        "assumptions.powered_hours_per_day: 25"),
                Faulty.of(
                        "month",
                        kwh,
                        "  hours_per_month: 0",
                        "assumptions.hours_per_month: 0 is out"),
                Faulty.of(
                        "peak",
                        share,
                        "peak_to_average: 0.5",
                        "workload.peak_to_average: 0.5 is out"),
                Faulty.of("hours", share, "hours_per_day: 25", "workload.hours_per_day: 25 is out"),
                Faulty.of(
                        "no hours", share, "hours_per_day: 0", "workload.hours_per_day: 0 is out"),
                Faulty.of(
                        "days",
                        share,
                        "workdays_per_month: 32",
                        "workload.workdays_per_month: 32 is"));
    }

    static Stream<Arguments> whole_numbers() {
        String share = "output_share: 0.2";
        return Stream.of(
                Faulty.of(
                        "tokens",
                        "tokens: 10M",
                        "tokens: 10.5",
                        "workload.tokens: 10.5 is out of range"),
                Faulty.of(
                        "developers", share, "developers: 1.5", "workload.developers: 1.5 is out"),
                Faulty.of("no developer", share, "developers: 0", "workload.developers: 0 is out"),
                Faulty.of(
                        "concurrency",
                        "concurrency: 4",
                        "concurrency: 2.5",
                        "hardware.box.serves.qwen.concurrency: 2.5 is out of range"),
                Faulty.of(
                        "lifetime",
                        "  usd_per_kwh: 0.15",
                        "  lifetime_months: 36.5",
                        "assumptions.lifetime_months: 36.5 is out of range"),
                Faulty.of(
                        "machines",
                        "  - cloud",
                        "  - {use: cloud, quantity: 1.5}",
                        "options.cloud.quantity: 1.5 is out of range"),
                Faulty.of(
                        "a machine and a half between",
                        "  - cloud",
                        "  - {use: cloud, quantity: [1, 2]}",
                        "options.cloud.quantity: [1, 2] is out of range"));
    }
}
