package tco.cli.completion;

import java.util.ArrayList;
import java.util.List;

/// What may stand at the cursor.
///
/// @param files whether the name of a file may stand there too
public record Offer(List<Suggestion> words, boolean files) {
    static final Offer NOTHING = new Offer(List.of(), false);
    static final Offer FILES = new Offer(List.of(), true);

    public Offer {
        words = List.copyOf(words);
    }

    public static Offer of(List<Suggestion> words) {
        return new Offer(words, false);
    }

    /// Words that say all themselves.
    static Offer plain(List<String> words) {
        return of(words.stream().map(word -> Suggestion.of(word, "")).toList());
    }

    Offer orFiles() {
        return new Offer(words, true);
    }

    /// Several of the words, parted by commas, of which some were typed already.
    Offer listed(String typed) {
        String before = typed.substring(0, typed.lastIndexOf(',') + 1);
        return of(
                words.stream()
                        .map(word -> Suggestion.part(before + word.word(), word.meaning()))
                        .toList());
    }

    /// The same after what was typed before it in the same word.
    Offer after(String typed) {
        return new Offer(words.stream().map(word -> word.after(typed)).toList(), files);
    }

    /// The words that begin as typed, each once.
    public Offer beginningWith(String typed) {
        List<String> seen = new ArrayList<>();
        List<Suggestion> fitting = new ArrayList<>();
        for (Suggestion word : words) {
            if (word.word().startsWith(typed) && !seen.contains(word.word())) {
                seen.add(word.word());
                fitting.add(word);
            }
        }
        return new Offer(fitting, files);
    }

    /// Paths by the part of them that follows what was typed, up to its dot: many whole paths at
    /// once help nobody.
    static List<Suggestion> parts(List<Suggestion> paths, String typed) {
        List<Suggestion> parts = new ArrayList<>();
        for (Suggestion path : paths) {
            int dot = path.word().indexOf('.', typed.length());
            Suggestion part =
                    dot < 0 ? path : Suggestion.part(path.word().substring(0, dot + 1), "figures");
            if (!parts.contains(part)) {
                parts.add(part);
            }
        }
        return parts;
    }
}
