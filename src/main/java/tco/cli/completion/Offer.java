package tco.cli.completion;

import java.util.ArrayList;
import java.util.List;
import tco.profile.catalog.Group;

/// What may stand in place of a value.
///
/// @param own the groups of which the user's own profiles are offered too
record Offer(Form form, List<String> words, List<Group> own, boolean files) {
    /// How the words make up a value.
    enum Form {
        /// One of them is the value.
        WORD,
        /// Several of them, parted by commas.
        LIST,
        /// The path of a figure.
        FIGURE,
        /// The path of a figure, `=`, and what it is to be.
        SETTING
    }

    Offer {
        words = List.copyOf(words);
        own = List.copyOf(own);
    }

    static Offer of(Form form) {
        return new Offer(form, List.of(), List.of(), false);
    }

    static Offer words(List<String> words, boolean files) {
        return new Offer(Form.WORD, words, List.of(), files);
    }

    static Offer list(List<String> words) {
        return new Offer(Form.LIST, words, List.of(), false);
    }

    /// One of the words or of what another offers.
    Offer or(List<String> others) {
        List<String> all = new ArrayList<>(words);
        all.addAll(others);
        return new Offer(form, all, own, files);
    }

    boolean isEmpty() {
        return (form == Form.WORD || form == Form.LIST) && words.isEmpty() && !files;
    }

    /// The words as a shell takes them, with blanks between them.
    String joined() {
        return String.join(" ", words);
    }

    /// The `kind:` values of the user's own profiles that are offered, with blanks between them.
    String kinds() {
        return String.join(" ", own.stream().flatMap(group -> group.kinds().stream()).toList());
    }
}
