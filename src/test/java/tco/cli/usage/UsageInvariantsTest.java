package tco.cli.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tco.cli.Program;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What must not change what is counted: the names and order of files, copies of them, how they are
/// packed, the ends of their lines, blanks, and the order of keys.
class UsageInvariantsTest {
    private static final long SEED = Long.getLong("tco.seed", 0);
    private static final List<String> KEYS = List.of("models", "days", "sources");
    private static final List<String> SUMS =
            List.of("uncached_input", "cache_read", "cache_write_5m", "cache_write_1h", "output");

    @TempDir private Path folder;

    static List<UsageCase> cases() throws IOException {
        return UsageCase.all().stream().filter(it -> !it.expected().has("exit")).toList();
    }

    /// How the bytes of a file become other bytes that hold the same.
    private interface Change {
        byte[] apply(byte[] bytes) throws IOException;
    }

    private static List<Path> files(UsageCase given) throws IOException {
        try (Stream<Path> walk = Files.walk(given.folder())) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static boolean isText(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf('\0') < 0 && text.indexOf('\uFFFD') < 0;
    }

    /// Under names that tell nothing, in a drawn order.
    private Path changed(UsageCase given, Change change) throws IOException {
        List<Path> files = new ArrayList<>(files(given));
        Collections.shuffle(files, new Random(11));
        Path other = Files.createDirectories(folder.resolve("other"));
        for (int i = 0; i < files.size(); i++) {
            Path to = Files.createDirectories(other.resolve("d" + i % 3)).resolve("f" + i);
            Files.write(to, change.apply(Files.readAllBytes(files.get(i))));
        }
        return other;
    }

    private static String json(UsageCase given, Path input) {
        Program.Result result = given.run(input, "--format", "json");
        assertThat(result.exit()).as(result.err()).isZero();
        return result.out();
    }

    /// Warnings name files, which have other names; what is no usage may be there twice.
    private static String comparable(String json) {
        ObjectNode node = (ObjectNode) JsonMapper.shared().readTree(json);
        node.remove("warnings");
        ((ObjectNode) node.get("files")).remove("unrecognised");
        return node.toString();
    }

    /// Each file under another name and changed in drawn ways, some of them twice.
    @ParameterizedTest
    @MethodSource("cases")
    void what_files_hold_counts_and_nothing_else(UsageCase given) throws IOException {
        Random random = new Random(given.name().hashCode() + SEED);
        Path other =
                changed(
                        given,
                        bytes -> {
                            byte[] same = random.nextBoolean() ? rewritten(bytes) : bytes;
                            same = random.nextBoolean() ? withOtherLineEnds(same) : same;
                            return random.nextBoolean() ? packed(same) : same;
                        });
        copySome(other, random);
        assertThat(comparable(json(given, other)))
                .isEqualTo(comparable(json(given, given.folder())));
    }

    private static void copySome(Path folder, Random random) throws IOException {
        Path copies = Files.createDirectories(folder.resolve("copies"));
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            if (random.nextBoolean()) {
                Files.copy(file, copies.resolve("copy-of-" + file.getFileName()));
            }
        }
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] withOtherLineEnds(byte[] bytes) {
        return isText(bytes)
                ? text(bytes)
                        .replace("\r\n", "\n")
                        .replace("\n", "\r\n")
                        .getBytes(StandardCharsets.UTF_8)
                : bytes;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// Each line, or the whole document, with its keys backwards and blanks between its tokens.
    private static byte[] rewritten(byte[] bytes) {
        String text = isText(bytes) ? text(bytes) : "";
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return bytes;
        }
        StringBuilder rewritten = new StringBuilder();
        try {
            append(JsonMapper.shared().readTree(text), rewritten);
        } catch (JacksonException lines) {
            rewritten.setLength(0);
        }
        boolean lines =
                text.lines().filter(Predicate.not(String::isBlank)).count() > 1
                        && text.lines().allMatch(line -> line.isBlank() || line.endsWith("}"));
        if (rewritten.isEmpty() || lines) {
            rewritten.setLength(0);
            for (String line : text.split("(?<=\n)", -1)) {
                rewritten.append(line(line));
            }
        }
        return rewritten.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(String line) {
        try {
            StringBuilder rewritten = new StringBuilder();
            append(JsonMapper.shared().readTree(line.strip()), rewritten);
            return rewritten + (line.endsWith("\n") ? "\n" : "");
        } catch (JacksonException broken) {
            return line;
        }
    }

    private static void append(JsonNode node, StringBuilder text) {
        if (node.isObject()) {
            List<String> keys = new ArrayList<>(node.propertyNames());
            Collections.reverse(keys);
            text.append("{ ");
            for (int i = 0; i < keys.size(); i++) {
                text.append(i == 0 ? "" : " ,\t");
                text.append('"').append(keys.get(i)).append("\" : ");
                append(node.get(keys.get(i)), text);
            }
            text.append(" }");
        } else if (node.isArray()) {
            text.append("[ ");
            for (int i = 0; i < node.size(); i++) {
                text.append(i == 0 ? "" : " , ");
                append(node.get(i), text);
            }
            text.append(" ]");
        } else {
            text.append(node);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void rows_and_months_add_up_to_the_whole(UsageCase given) {
        JsonNode json = JsonMapper.shared().readTree(json(given, given.folder()));
        JsonNode totals = json.get("totals");
        for (String key : KEYS) {
            for (String sum : SUMS) {
                long rows =
                        json.get(key).valueStream().mapToLong(row -> row.get(sum).asLong()).sum();
                assertThat(rows).as(key + " " + sum).isEqualTo(totals.get(sum).asLong());
            }
        }
        List<String> months =
                json.get("days")
                        .valueStream()
                        .map(day -> day.get("day").asString().substring(0, 7))
                        .distinct()
                        .toList();
        if (months.size() > 1 && !given.options().contains("--since")) {
            long sum = 0;
            for (String month : months) {
                String part = given.run(given.folder(), "--format", "json", "--month", month).out();
                sum += JsonMapper.shared().readTree(part).get("totals").get("tokens").asLong();
            }
            assertThat(sum).isEqualTo(totals.get("tokens").asLong());
        }
    }

    /// A third of the cases, by the seed: damage is the same whatever a file is of.
    static List<UsageCase> some() throws IOException {
        List<UsageCase> all = cases();
        return IntStream.range(0, all.size())
                .filter(i -> Math.floorMod(i + SEED, 3) == 0)
                .mapToObj(all::get)
                .toList();
    }

    /// Lines that are cut, doubled, changed or nonsense neither crash it nor hide what is whole.
    @ParameterizedTest
    @MethodSource("some")
    void damage_changes_no_count_of_what_is_whole(UsageCase given) throws IOException {
        Random random = new Random(given.name().hashCode() + SEED);
        JsonNode whole = JsonMapper.shared().readTree(json(given, given.folder())).get("totals");
        Path other = changed(given, bytes -> isLines(bytes) ? damaged(text(bytes), random) : bytes);
        JsonNode totals = JsonMapper.shared().readTree(json(given, other)).get("totals");
        assertThat(totals.get("tokens")).isEqualTo(whole.get("tokens"));
        assertThat(totals.get("requests")).isEqualTo(whole.get("requests"));
    }

    private static boolean isLines(byte[] bytes) {
        return isText(bytes)
                && text(bytes).endsWith("}\n")
                && text(bytes).lines().allMatch(line -> line.startsWith("{"));
    }

    private static byte[] damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder();
        for (String line : text.split("(?<=\n)", -1)) {
            damaged.append(line);
            switch (random.nextInt(5)) {
                case 0 ->
                        damaged.append(line, 0, random.nextInt(line.length() / 2 + 1)).append('\n');
                case 1 -> damaged.append("[".repeat(10_000)).append('\n');
                case 2 -> damaged.append("\0\u0001 nonsense \"\\ud800\n");
                case 3 -> damaged.append("{\"type\":\"assistant\",\"message\":17}\n\n");
                default -> {}
            }
        }
        return damaged.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// Whatever a file holds, the program ends in an orderly way.
    @ParameterizedTest
    @MethodSource("some")
    void retyped_and_cut_files_end_in_an_orderly_way(UsageCase given) throws IOException {
        Random random = new Random(given.name().hashCode() + SEED);
        Path other = changed(given, bytes -> hostile(bytes, random));
        Program.Result result = given.run(other, "--format", "json", "--by", "user,project");
        assertThat(result.exit()).as(result.err()).isBetween(0, 2);
        assertThat(result.err()).doesNotContain("internal error").doesNotContain("Exception");
    }

    private static byte[] hostile(byte[] bytes, Random random) {
        byte[] hostile = bytes.clone();
        for (int i = 0; i < Math.min(bytes.length, 20); i++) {
            byte[] signs = "0-9.\"{}[],:eE \n\\tn".getBytes(StandardCharsets.UTF_8);
            hostile[random.nextInt(bytes.length)] = signs[random.nextInt(signs.length)];
        }
        int length = random.nextInt(3) == 0 ? random.nextInt(bytes.length + 1) : bytes.length;
        return java.util.Arrays.copyOf(hostile, length);
    }
}
