package tco.engine.usage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/// How the tokens are shared out over the users.
final class UserTokens {
    private static final int MOST_SHARES = 200;
    private static final int FINE_DECIMALS = 6;

    private final Map<String, Long> tokens = new HashMap<>();
    private boolean allNamed = true;

    void add(String user, long more) {
        if (user.isEmpty()) {
            allNamed = false;
        } else {
            tokens.merge(user, more, Long::sum);
        }
    }

    /// Distinct users; empty if none is named.
    OptionalLong users() {
        return tokens.isEmpty() ? OptionalLong.empty() : OptionalLong.of(tokens.size());
    }

    /// The users if every event names its own.
    OptionalLong developers() {
        return allNamed ? users() : OptionalLong.empty();
    }

    /// Their shares, falling, to 4 decimals; the first takes what rounding leaves over. Many shares
    /// that are rounded up would leave it less than the second has: those are rounded down, to 6.
    List<Double> shares() {
        long all = sum(tokens.values());
        if (!allNamed || tokens.isEmpty() || tokens.size() > MOST_SHARES || all == 0) {
            return List.of();
        }
        List<Double> exact =
                tokens.values().stream()
                        .sorted(Comparator.reverseOrder())
                        .map(one -> (double) one / all)
                        .toList();
        List<Double> shares = withSumOne(exact.stream().map(Rounded::share).toList());
        return shares.size() == 1 || shares.getFirst() >= shares.get(1)
                ? shares
                : withSumOne(exact.stream().map(one -> Math.floor(one * 1e6) / 1e6).toList());
    }

    private static List<Double> withSumOne(List<Double> shares) {
        List<Double> whole = new ArrayList<>(shares);
        double rest = shares.stream().skip(1).mapToDouble(Double::doubleValue).sum();
        whole.set(0, Rounded.of(1 - rest, FINE_DECIMALS));
        return whole;
    }

    /// The coefficient of variation, where shares would be too many.
    OptionalDouble spread() {
        if (!allNamed || tokens.size() <= MOST_SHARES) {
            return OptionalDouble.empty();
        }
        double mean = (double) sum(tokens.values()) / tokens.size();
        double squares = 0;
        for (long one : tokens.values().stream().sorted().toList()) {
            squares += (one - mean) * (one - mean);
        }
        return mean == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Rounded.share(Math.sqrt(squares / tokens.size()) / mean));
    }

    private static long sum(Collection<Long> values) {
        return values.stream().mapToLong(Long::longValue).sum();
    }
}
