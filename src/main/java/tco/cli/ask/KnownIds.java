package tco.cli.ask;

import java.util.List;
import java.util.Locale;
import tco.cli.console.UsageException;
import tco.text.Nearest;

/// Ids that a person names by a part of them.
final class KnownIds {
    private KnownIds() {}

    /// The id that a text is, in any case of letters, or the only one that it is a part of, or that
    /// all others begin with: `sonnet-5` is `claude-sonnet-5`, and not `claude-sonnet-5-5`.
    ///
    /// @param what the ids are of, for messages
    static String of(String said, List<String> known, String what) {
        String text = said.strip().toLowerCase(Locale.ROOT);
        if (known.contains(text)) {
            return text;
        }
        List<String> matching =
                text.isEmpty()
                        ? List.of()
                        : known.stream().filter(id -> id.contains(text)).toList();
        for (String id : matching) {
            if (matching.stream().allMatch(other -> other.startsWith(id))) {
                return id;
            }
        }
        throw new UsageException(
                "no "
                        + what
                        + " is named '"
                        + Nearest.shortened(said)
                        + "' ("
                        + (matching.isEmpty()
                                ? Nearest.hint(text, known, "an id of tco profiles list")
                                : "one of " + String.join(", ", matching))
                        + ")");
    }
}
