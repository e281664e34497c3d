package tco.cli.ask;

import java.util.ArrayList;
import java.util.List;
import tco.cli.console.UsageException;
import tco.profile.Listing;
import tco.profile.ProfileBook;
import tco.profile.catalog.Group;
import tco.text.Nearest;
import tco.text.NumberText;

/// Machines that somebody has already.
final class OwnedMachines {
    private static final int MOST = 1_000;

    private OwnedMachines() {}

    /// A number of machines of one profile.
    record Owned(String id, int count) {}

    /// `none`, or ids parted by commas, each with `:COUNT` where there are several.
    static List<Owned> of(String said, ProfileBook book) {
        List<Owned> machines = new ArrayList<>();
        if (said.equals("none")) {
            return machines;
        }
        List<String> known =
                book.list(Group.HARDWARE).stream()
                        .filter(machine -> machine.kind().equals("owned"))
                        .map(Listing::id)
                        .toList();
        for (String part : said.split(",", -1)) {
            Owned owned = owned(part.strip());
            if (!known.contains(owned.id)) {
                throw new UsageException(
                        "no machine to own is named '"
                                + owned.id
                                + "' ("
                                + Nearest.hint(
                                        owned.id, known, "an id of tco profiles list, or none")
                                + ")");
            }
            if (machines.stream().anyMatch(other -> other.id.equals(owned.id))) {
                throw new UsageException(owned.id + " twice (two of one are " + owned.id + ":2)");
            }
            machines.add(owned);
        }
        return machines;
    }

    private static Owned owned(String part) {
        int colon = part.indexOf(':');
        if (colon < 0) {
            return new Owned(part, 1);
        }
        long count =
                NumberText.whole(part.substring(colon + 1), 1, MOST)
                        .orElseThrow(() ->
                                new UsageException(
                                        "'" + part + "' is no number of machines (such as ID:2)"));
        return new Owned(part.substring(0, colon), (int) count);
    }
}
