package tco.imports.usage.agent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tco.imports.usage.agent.ClaudeResponses.ClaudeLine;
import tco.imports.usage.source.Digest;

/// Lines of one message id that have no request id, as gateways write them. Two are one response if
/// their input agrees and either their session or their time does; this goes on from line to line.
/// So a gateway that gives every message one id does not make them one, and a resumed session's
/// copies are no further responses.
final class LooseLines {
    private LooseLines() {}

    static List<ClaudeLine> responses(List<ClaudeLine> lines) {
        int[] group = new int[lines.size()];
        Map<Digest, Integer> first = new HashMap<>();
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            ClaudeLine line = lines.get(i);
            var tokens = line.event().tokens();
            long writes = tokens.cacheWrite5m() + tokens.cacheWrite1h();
            String input = tokens.uncachedInput() + " " + tokens.cacheRead() + " " + writes;
            join(group, i, first, Digest.of("session", input, line.event().session()));
            join(group, i, first, Digest.of("time", input, line.event().timeMicros()));
        }
        Map<Integer, List<ClaudeLine>> grouped = new HashMap<>();
        for (int i = 0; i < group.length; i++) {
            grouped.computeIfAbsent(root(group, i), key -> new ArrayList<>()).add(lines.get(i));
        }
        List<ClaudeLine> responses = new ArrayList<>();
        for (List<ClaudeLine> one : grouped.values()) {
            one.stream().reduce(ClaudeLine::joined).ifPresent(responses::add);
        }
        return responses;
    }

    private static void join(int[] group, int line, Map<Digest, Integer> first, Digest likeness) {
        Integer other = first.putIfAbsent(likeness, line);
        if (other != null) {
            group[root(group, line)] = root(group, other);
        }
    }

    private static int root(int[] group, int line) {
        int root = line;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }
}
