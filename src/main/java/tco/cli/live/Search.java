package tco.cli.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Finds assumptions by parts of their paths.
final class Search {
    private Search() {}

    /// The indices of the assumptions whose paths hold every word of a text, whatever its case; an
    /// underscore may be written as a blank.
    static List<Integer> matches(List<Assumption> assumptions, String text) {
        String[] words = text.toLowerCase(Locale.ROOT).replace('_', ' ').split(" ", -1);
        List<Integer> matches = new ArrayList<>();
        for (int i = 0; i < assumptions.size(); i++) {
            String path = assumptions.get(i).path().toLowerCase(Locale.ROOT).replace('_', ' ');
            boolean all = true;
            for (String word : words) {
                all &= path.contains(word);
            }
            if (all) {
                matches.add(i);
            }
        }
        return matches;
    }
}
