package tco.imports.usage.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tco.imports.usage.input.JsonRecords.Step;
import tco.model.usage.UsageEvent;

/// Nothing outside the wanted keys hides what stands in them, whatever it holds.
class JsonRecordsTest {
    /// Smaller than most of the lines, so that every value crosses its end somewhere.
    private static final int BUFFER = 64;

    private static Wanted wanted() {
        return Wanted.paths("id", "usage.count", "list.n").unless("type", "left");
    }

    private static List<String> read(String text, int buffer) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), buffer);
    }

    /// Each record's `id` and count, or what else the step says.
    private static List<String> read(byte[] text, int buffer) throws IOException {
        ByteInput input = new ByteInput(buffer);
        input.begin(new ByteArrayInputStream(text));
        JsonRecords records = new JsonRecords(input);
        List<String> found = new ArrayList<>();
        while (true) {
            Step step = records.next(wanted());
            if (step == Step.END) {
                return found;
            }
            UsageRecord record = records.record();
            found.add(
                    step == Step.RECORD
                            ? record.text("id") + record.object("usage").count("count")
                            : step.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"a\",\"usage\":{\"count\":7}}",
                "{ \"usage\" : { \"x\" : [1, {\"count\":9}] , \"count\" : 7 } ,\t\"id\" : \"a\" }\r",
                "{\"x\":\"\\\"}{\\\\\",\"id\":\"\\u0061\",\"us\\u0061ge\":{\"count\":7}}",
                "{\"x\":\"\\ud800 \\q\",\"y\":nonsense,\"z\":01,\"id\":\"a\",\"usage\":{\"count\":7}}",
                "{\"id\":\"x\",\"id\":\"a\",\"usage\":{\"count\":7}}",
                "{\"content\":[{\"usage\":{\"count\":5}}],\"id\":\"a\",\"usage\":{\"count\":7}}"
            })
    void keys_are_found_whatever_stands_around_them(String line) throws IOException {
        for (int buffer : List.of(48, BUFFER, 1 << 16)) {
            assertThat(read(line, buffer)).containsExactly("a7");
            assertThat(read(line + "\n" + line + "\n", buffer)).containsExactly("a7", "a7");
        }
    }

    @Test
    void depth_length_and_broken_text_do_not_matter() throws IOException {
        String deep = "{\"x\":".repeat(10_000) + "1" + "}".repeat(10_000);
        String lists = "[".repeat(10_000) + "]".repeat(10_000);
        String length = "y".repeat(1_000_000);
        String line =
                "{\"a\":"
                        + deep
                        + ",\"list\":"
                        + lists
                        + ",\"b\":\""
                        + length
                        + "\",\"id\":\"a\",\"usage\":{\"count\":7}}\n";
        assertThat(read(line, BUFFER)).containsExactly("a7");
        byte[] bytes =
                "{\"b\":\"?? ?\",\"id\":\"a\",\"usage\":{\"count\":7}}"
                        .getBytes(StandardCharsets.UTF_8);
        bytes[6] = (byte) 0xff;
        bytes[7] = (byte) 0xc3;
        bytes[9] = 0;
        assertThat(read(bytes, BUFFER)).containsExactly("a7");
    }

    @Test
    void a_broken_line_ends_with_its_line() throws IOException {
        String whole = "{\"id\":\"a\",\"usage\":{\"count\":7}}";
        assertThat(read("{\"id\":\"a\",\"usage\":{\"cou\n" + whole + "\n", BUFFER))
                .containsExactly("BROKEN", "a7");
        assertThat(read("no json\n" + whole + "\n{\"id\":\n" + whole, BUFFER))
                .containsExactly("a7", "BROKEN", "a7");
        assertThat(read(whole + "\n{\"id\":\"b\",\"usage\":{\"co", BUFFER))
                .containsExactly("a7", "CUT");
        assertThat(read(whole + whole + "\n", BUFFER)).containsExactly("a7", "a7");
    }

    @Test
    void a_record_that_is_left_is_passed_over() throws IOException {
        String left = "{\"type\":\"left\",\"x\":\"}{\\\"\",\"id\":\"no\"}";
        String whole = "{\"id\":\"a\",\"usage\":{\"count\":7}}";
        assertThat(read(left + "\n" + whole, BUFFER)).containsExactly("LEFT", "a7");
        assertThat(read(whole + "\n" + left, BUFFER)).containsExactly("a7", "LEFT");
        assertThat(read(whole + "\n{\"type\":\"left\",\"x\":\"cut", BUFFER))
                .containsExactly("a7", "CUT");
        assertThat(read("[" + left + "," + whole + "]", BUFFER)).containsExactly("LEFT", "a7");
    }

    @Test
    void a_document_is_a_record_or_a_list_of_them() throws IOException {
        String pretty = "{\n \"id\": \"a\",\n \"usage\": {\n  \"count\": 7\n }\n}\n";
        assertThat(read(pretty, BUFFER)).containsExactly("a7");
        assertThat(read("[\n" + pretty + ",\n" + pretty + "]", BUFFER)).containsExactly("a7", "a7");
        assertThat(read("[]", BUFFER)).isEmpty();
        assertThat(read("", BUFFER)).isEmpty();
        assertThat(read("\n\n \n", BUFFER)).isEmpty();
    }

    /// In a document more of the array follows, or its end.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"list\":[\n{\"n\":\"]}\\\"\"},\n{\"n\":2}],\"id\":\"a\",\"usage\":{\"count\":7}}",
                "{\"list\":[\n{\"n\":1}\n],\"id\":\"a\",\"usage\":{\"count\":7}}",
                "{\"list\":[\n{\"n\":[{}]}],\"id\":\"a\",\"usage\":{\"count\":7}}\n",
                "{\"list\":[\n1, 2],\"id\":\"a\",\"usage\":{\"count\":7}}"
            })
    void a_document_may_break_its_first_line_in_an_array(String document) throws IOException {
        assertThat(read(document, 1 << 16)).containsExactly("a7");
    }

    @Test
    void a_first_line_cut_off_in_an_array_is_no_document() throws IOException {
        String whole = "{\"id\":\"a\",\"x\":[{}],\"usage\":{\"count\":7}}";
        for (String cut : List.of("{\"list\":[", "{\"list\":[ \r", "{\"list\":[\n")) {
            assertThat(read(cut + "\n" + whole + "\n" + whole + "\n", 1 << 16))
                    .containsExactly("BROKEN", "a7", "a7");
            assertThat(read(cut + "\n" + whole, 1 << 16)).containsExactly("BROKEN", "a7");
        }
    }

    @Test
    void an_object_is_no_count() throws IOException {
        UsageRecord record = only("{\"usage\":{\"count\":{}},\"id\":{\"x\":1}}");
        assertThatExceptionOfType(MalformedRecordException.class)
                .isThrownBy(() -> record.object("usage").count("count"));
        assertThatExceptionOfType(MalformedRecordException.class)
                .isThrownBy(() -> record.object("usage").countOrUnknown("count"));
        assertThat(record.text("id")).isEmpty();
        UsageRecord none = only("{\"usage\":{\"count\":null}}").object("usage");
        assertThat(none.count("count")).isZero();
        assertThat(none.countOrUnknown("count")).isEqualTo(UsageEvent.UNKNOWN);
    }

    private static UsageRecord only(String text) throws IOException {
        ByteInput input = new ByteInput(1 << 16);
        input.begin(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        JsonRecords records = new JsonRecords(input);
        assertThat(records.next(wanted())).isEqualTo(Step.RECORD);
        return records.record();
    }
}
