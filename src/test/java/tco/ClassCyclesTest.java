package tco;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a newcomer has to read at once: classes that need one another, and how long a file is.
class ClassCyclesTest {
    private static final int MOST_IN_A_CYCLE = 3;
    private static final int MOST_LINES = 300;

    @Test
    void few_classes_of_a_package_need_one_another() {
        Map<String, Map<String, Set<String>>> packages = new TreeMap<>();
        for (JavaClass type : ImportedClasses.PROGRAM) {
            JavaClass top = topLevel(type);
            Set<String> needed =
                    packages.computeIfAbsent(top.getPackageName(), _ -> new TreeMap<>())
                            .computeIfAbsent(top.getSimpleName(), _ -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> topLevel(dependency.getTargetClass()))
                    .filter(target -> target.getPackageName().equals(top.getPackageName()))
                    .filter(target -> !target.equals(top))
                    .forEach(target -> needed.add(target.getSimpleName()));
        }
        List<String> tooLarge = new ArrayList<>();
        packages.forEach((name, graph) -> {
            new Cycles(graph)
                    .all().stream()
                            .filter(cycle -> cycle.size() > MOST_IN_A_CYCLE)
                            .forEach(cycle -> tooLarge.add(name + ": " + cycle));
        });
        assertThat(tooLarge).isEmpty();
    }

    @Test
    void no_file_is_long() throws IOException {
        List<String> tooLong = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                int lines = Files.readAllLines(file).size();
                if (lines > MOST_LINES) {
                    tooLong.add(file + ": " + lines);
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }

    private static JavaClass topLevel(JavaClass type) {
        JavaClass top = type;
        while (top.getEnclosingClass().isPresent()) {
            top = top.getEnclosingClass().get();
        }
        return top;
    }

    /// The strongly connected parts of a graph, by Tarjan's algorithm.
    private static final class Cycles {
        private final Map<String, Set<String>> graph;
        private final Map<String, Integer> order = new HashMap<>();
        private final Map<String, Integer> lowest = new HashMap<>();
        private final Deque<String> open = new ArrayDeque<>();
        private final List<Set<String>> found = new ArrayList<>();

        Cycles(Map<String, Set<String>> graph) {
            this.graph = graph;
        }

        List<Set<String>> all() {
            graph.keySet().stream().filter(node -> !order.containsKey(node)).forEach(this::visit);
            return found;
        }

        private void visit(String node) {
            int mine = order.size();
            order.put(node, mine);
            int low = mine;
            open.push(node);
            for (String next : graph.getOrDefault(node, Set.of())) {
                if (!order.containsKey(next)) {
                    visit(next);
                    low = Math.min(low, lowest.getOrDefault(next, mine));
                } else if (open.contains(next)) {
                    low = Math.min(low, order.get(next));
                }
            }
            lowest.put(node, low);
            if (low == mine) {
                Set<String> cycle = new TreeSet<>();
                String last;
                do {
                    last = open.pop();
                    cycle.add(last);
                } while (!last.equals(node));
                found.add(cycle);
            }
        }
    }
}
