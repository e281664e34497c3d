package tco.cli.completion;

import java.util.List;
import tco.profile.catalog.Group;

/// Settings of `--set` that take a name or a word, and no number.
final class NamedSettings {
    private static final String ASSUMPTIONS = "assumptions.";
    private static final String FALLBACK = ASSUMPTIONS + "fallback";
    private static final String EQUAL_QUALITY = ASSUMPTIONS + "equal_quality";
    private static final String OPTIONS = "options.";
    private static final String OVERFLOW = "overflow";

    private NamedSettings() {}

    /// The paths in a mapping, such as `assumptions.`.
    static List<String> in(String mapping) {
        if (mapping.equals(ASSUMPTIONS)) {
            return List.of(FALLBACK, EQUAL_QUALITY);
        }
        return mapping.startsWith(OPTIONS) && mapping.length() > OPTIONS.length()
                ? List.of(mapping + OVERFLOW)
                : List.of();
    }

    /// What a path may be set to; nothing where it takes a number.
    static List<Suggestion> values(String path, CompletionWords words) {
        if (path.equals(EQUAL_QUALITY)) {
            return List.of(Suggestion.of("true", ""), Suggestion.of("false", ""));
        }
        boolean isApi =
                path.equals(FALLBACK)
                        || (path.startsWith(OPTIONS) && path.endsWith("." + OVERFLOW));
        return isApi ? words.profiles(Group.PRICING) : List.of();
    }
}
