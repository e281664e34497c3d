package tco.cli.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import tco.profile.ProfileBook.Listing;

/// The profiles that an answer may name, found by what has been typed of it so far.
///
/// @param severalNames whether an answer may name several, parted by commas
record NameSearch(List<Listing> profiles, boolean severalNames) {
    /// For questions that ask for no name.
    static final NameSearch NOTHING = new NameSearch(List.of(), false);

    private static final String SHARED = " for ";
    private static final char COUNT = ':';

    NameSearch {
        profiles = profiles.stream().filter(profile -> !profile.retired()).toList();
    }

    /// Those with all words of the last name in their id or name: those that begin so first, and of
    /// these the shorter ids. None where nothing is typed.
    List<Listing> matching(String typed) {
        return found(typed).profiles();
    }

    /// What was typed with the id of the first that it fits in place of the name; the same where it
    /// fits none.
    String completed(String typed) {
        Found found = found(typed);
        return found.profiles().isEmpty()
                ? typed
                : typed.substring(0, found.from())
                        + found.profiles().getFirst().id()
                        + typed.substring(found.to());
    }

    /// @param from where the name begins in what was typed
    /// @param to where it ends, before an amount
    private record Found(int from, int to, List<Listing> profiles) {}

    private Found found(String typed) {
        int from = severalNames ? typed.lastIndexOf(',') + 1 : 0;
        while (from < typed.length() && typed.charAt(from) == ' ') {
            from++;
        }
        int to = nameEnd(typed, from);
        while (to > from) {
            List<Listing> fitting = fitting(typed.substring(from, to));
            if (!fitting.isEmpty()) {
                return new Found(from, to, fitting);
            }
            to = Math.max(from, typed.lastIndexOf(' ', to - 1));
        }
        return new Found(from, from, List.of());
    }

    private static int nameEnd(String typed, int from) {
        int end = typed.length();
        for (int at : new int[] {typed.indexOf(SHARED, from), typed.indexOf(COUNT, from)}) {
            end = at >= 0 ? Math.min(end, at) : end;
        }
        while (end > from && typed.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    private List<Listing> fitting(String said) {
        String name = said.toLowerCase(Locale.ROOT);
        String start = name.replace(' ', '-');
        List<Listing> fitting = new ArrayList<>();
        for (Listing profile : profiles) {
            String text = profile.id() + " " + named(profile);
            if (List.of(name.split(" +")).stream().allMatch(text::contains)) {
                fitting.add(profile);
            }
        }
        fitting.sort(
                Comparator.comparing((Listing profile) -> !profile.id().equals(start))
                        .thenComparing(profile -> !profile.id().startsWith(start))
                        .thenComparing(profile -> !named(profile).startsWith(name))
                        .thenComparingInt(profile -> profile.id().length()));
        return fitting;
    }

    private static String named(Listing profile) {
        return profile.name().toLowerCase(Locale.ROOT);
    }
}
