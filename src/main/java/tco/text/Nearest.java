package tco.text;

import java.util.Collection;
import java.util.Optional;

/// The known name that a mistyped one was probably meant to be, and how a message says so.
public final class Nearest {
    private static final int MOST_CANDIDATE_LENGTH = 100;
    private static final int MOST_REPEATED = 60;
    private static final int LEAST_OF_A_PART = 4;

    private Nearest() {}

    /// The closest candidate within a third of the word's length, if there is one; else one that
    /// begins with the word, or has a part that is close to it.
    public static Optional<String> to(String word, Collection<String> candidates) {
        if (word.length() > MOST_CANDIDATE_LENGTH) {
            return Optional.empty();
        }
        int best = Math.max(2, word.length() / 3) + 1;
        String nearest = "";
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - word.length()) >= best) {
                continue;
            }
            int distance = distance(word, candidate);
            if (distance < best) {
                best = distance;
                nearest = candidate;
            }
        }
        if (nearest.isEmpty()) {
            return candidates.stream()
                    .filter(c -> word.length() > 2 && c.startsWith(word))
                    .findFirst()
                    .or(() -> withPartNear(word, candidates));
        }
        return Optional.of(nearest);
    }

    /// The first candidate of which one part between dashes is off the word by one edit.
    private static Optional<String> withPartNear(String word, Collection<String> candidates) {
        if (word.length() < LEAST_OF_A_PART) {
            return Optional.empty();
        }
        for (String candidate : candidates) {
            for (String part : candidate.split("-", -1)) {
                if (Math.abs(part.length() - word.length()) <= 1 && distance(word, part) <= 1) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
    }

    /// `did you mean X?`, or nothing where no name is near.
    public static String hint(String word, Collection<String> candidates) {
        return hint(word, candidates, "");
    }

    /// `did you mean X?`, or what to say where no name is near.
    public static String hint(String word, Collection<String> candidates, String otherwise) {
        return to(word, candidates).map(name -> "did you mean " + name + "?").orElse(otherwise);
    }

    /// `did you mean X?`, or `one of X, Y, Z` where no name is near: none is to a number.
    public static String hintOrAll(String word, Collection<String> candidates) {
        String all = "one of " + String.join(", ", candidates);
        return NumberText.parse(word).isPresent() ? all : hint(word, candidates, all);
    }

    /// What somebody typed as a message repeats it: the beginning of what is long, and how long.
    public static String shortened(String typed) {
        return Printable.shortened(typed, MOST_REPEATED);
    }

    /// Edits (insert, delete, replace, swap of neighbours) from one word to the other.
    static int distance(String a, String b) {
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                edits[i][j] = i == 0 ? j : j == 0 ? i : step(edits, a, b, i, j);
            }
        }
        return edits[a.length()][b.length()];
    }

    private static int step(int[][] edits, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least =
                Math.min(
                        Math.min(edits[i - 1][j], edits[i][j - 1]) + 1,
                        edits[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
    }
}
