package tco.imports.usage.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DigestTableTest {
    @Test
    void keeps_what_a_map_of_the_jdk_would_in_the_same_order() {
        Random random = new Random(7);
        for (int size : new int[] {0, 1, 8, 9, 1_000, 5_000}) {
            Map<Digest, Integer> expected = new LinkedHashMap<>();
            DigestTable<Integer> table = new DigestTable<>();
            for (int i = 0; i < 2 * size; i++) {
                Digest digest = Digest.of("id", random.nextInt(size + 1));
                assertThat(table.get(digest)).isEqualTo(expected.get(digest));
                table.put(digest, i);
                expected.put(digest, i);
            }
            assertThat(entries(table)).isEqualTo(List.copyOf(expected.entrySet()));
        }
    }

    @Test
    void tells_digests_apart_that_share_their_place_or_one_half() {
        DigestTable<String> table = new DigestTable<>();
        List<Digest> digests = new ArrayList<>();
        for (long i = 0; i < 100; i++) {
            digests.add(new Digest(i, 5)); // the same low half
            digests.add(new Digest(5, i << 32)); // the same high half, and the same last bits
        }
        digests = digests.stream().distinct().toList();
        digests.forEach(digest -> table.put(digest, digest.toString()));
        for (Digest digest : digests) {
            assertThat(table.get(digest)).isEqualTo(digest.toString());
        }
        assertThat(entries(table)).hasSameSizeAs(digests);
    }

    @Test
    void holds_nothing_once_it_is_cleared() {
        DigestTable<String> table = new DigestTable<>();
        table.put(new Digest(1, 2), "a");
        table.clear();
        assertThat(table.get(new Digest(1, 2))).isNull();
        assertThat(entries(table)).isEmpty();
        table.put(new Digest(1, 2), "b");
        assertThat(table.get(new Digest(1, 2))).isEqualTo("b");
    }

    private static <V> List<Map.Entry<Digest, V>> entries(DigestTable<V> table) {
        List<Map.Entry<Digest, V>> entries = new ArrayList<>();
        table.forEach((digest, value) -> entries.add(Map.entry(digest, value)));
        return entries;
    }
}
