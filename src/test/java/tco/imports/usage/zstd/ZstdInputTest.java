package tco.imports.usage.zstd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The packed files were made by the program zstd, 1.5.4.
class ZstdInputTest {
    private static final Path PACKED = Path.of("src/test/resources/usage/zstd");
    private static final byte[] SKIPPED = bytes("502a4d18" + "03000000" + "010203");

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    /// What the files hold.
    private static byte[] text() {
        List<String> words =
                List.of("tokens", "cache", "read", "write", "model", "output", "input", "session");
        StringBuilder text = new StringBuilder();
        long number = 12345;
        for (int i = 0; i < 20_000; i++) {
            number = (number * 1_103_515_245 + 12345) & 0x7fffffff;
            text.append(words.get((int) (number >> 16) % 8)).append((number >> 8) % 1000);
            text.append(i % 7 == 6 ? '\n' : ' ');
        }
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] packed(String name) throws IOException {
        return Files.readAllBytes(PACKED.resolve(name));
    }

    private static byte[] unpacked(byte[]... parts) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.write(part);
        }
        try (InputStream in = new ZstdInput(new ByteArrayInputStream(all.toByteArray()))) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fast.zst", "best.zst"})
    void gives_back_what_was_packed(String name) throws IOException {
        assertThat(unpacked(packed(name))).isEqualTo(text());
    }

    @Test
    void small_frames_need_no_tables() throws IOException {
        assertThat(unpacked(bytes("28b52ffd2005" + "290000" + "68656c6c6f")))
                .asString()
                .isEqualTo("hello");
        assertThat(unpacked(bytes("28b52ffd2000" + "010000"))).isEmpty();
        assertThat(unpacked(bytes("28b52ffd2004" + "230000" + "61"))).asString().isEqualTo("aaaa");
    }

    @Test
    void frames_follow_one_another_and_other_data_between_them_is_passed() throws IOException {
        byte[] text = text();

        byte[] twice = unpacked(SKIPPED, packed("fast.zst"), SKIPPED, packed("best.zst"));

        assertThat(Arrays.copyOf(twice, text.length)).isEqualTo(text);
        assertThat(Arrays.copyOfRange(twice, text.length, twice.length)).isEqualTo(text);
        assertThat(unpacked(SKIPPED)).isEmpty();
    }

    /// What came before the cut is there.
    @Test
    void a_cut_file_gives_what_it_holds_and_fails() throws IOException {
        byte[] whole = packed("fast.zst");
        byte[] cut = Arrays.copyOf(whole, whole.length * 3 / 4);
        ZstdInput in = new ZstdInput(new ByteArrayInputStream(cut));

        byte[] first = in.readNBytes(1000);

        assertThat(first).isEqualTo(Arrays.copyOf(text(), 1000));
        assertThatThrownBy(in::readAllBytes).isInstanceOf(IOException.class);
    }

    /// A small file that unpacks to a large one takes no more memory than its window.
    @Test
    void a_bomb_is_unpacked_as_it_is_read() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.write(bytes("28b52ffd0038"));
        for (int i = 0; i < 200; i++) {
            bomb.write(bytes(i < 199 ? "02001061" : "03001061"));
        }
        try (InputStream in = new ZstdInput(new ByteArrayInputStream(bomb.toByteArray()))) {
            byte[] buffer = new byte[1 << 16];
            long count = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                count += read;
            }
            assertThat(count).isEqualTo(200L << 17);
        }
    }

    /// Whatever is changed, it ends: with other bytes, or with a failure to read.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void damage_is_a_failure_to_read_and_nothing_else(long seed) throws IOException {
        byte[] packed = packed("best.zst");
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            byte[] damaged = packed.clone();
            for (int j = 0; j <= i % 4; j++) {
                int place = random.nextInt(i % 2 == 0 ? 200 : damaged.length);
                damaged[place] = (byte) random.nextInt(256);
            }
            try {
                assertThat(unpacked(damaged).length).isLessThan(1 << 24);
            } catch (IOException failure) {
                assertThat(failure.getMessage()).isNotEmpty();
            }
        }
    }

    @Test
    void what_cannot_be_unpacked_says_why() {
        assertThatThrownBy(() -> unpacked(bytes("28b52ffd000000"))).hasMessage("zstd ends early");
        assertThatThrownBy(() -> unpacked(bytes("28b52ffd2307010000")))
                .hasMessage("packed with a dictionary");
        assertThatThrownBy(() -> unpacked(bytes("28b52ffd00f0010000")))
                .hasMessageStartingWith("a window of");
        assertThatThrownBy(() -> unpacked("no zstd".getBytes(StandardCharsets.US_ASCII)))
                .hasMessage("no zstd frame");
    }
}
