package tco.cli.shell;

import java.util.List;
import tco.cli.session.Session;
import tco.model.Figure;
import tco.profile.ProfileBook;
import tco.profile.Profiles;
import tco.profile.catalog.Group;

/// Paths in which an id may be shortened: `hardware.m4-max.price_usd` where only one machine of the
/// comparison begins so.
final class FullPath {
    private FullPath() {}

    /// The path of the only figure that is meant; the path as it is where that is not clear.
    static String of(String path, Session session, Program program) {
        int key = path.lastIndexOf('.');
        int group = path.indexOf('.');
        if (group < 0 || group == key || isKnown(path, group, session, program)) {
            return path;
        }
        String start = path.substring(0, key);
        List<String> meant =
                Profiles.load(session.now(), program.profiles()).scenario().figures().stream()
                        .map(Figure::path)
                        .filter(known -> known.startsWith(start + "-"))
                        .filter(known -> known.endsWith(path.substring(key)))
                        .toList();
        return meant.size() == 1 ? meant.getFirst() : path;
    }

    private static boolean isKnown(String path, int dot, Session session, Program program) {
        String rest = path.substring(dot + 1);
        ProfileBook book = ProfileBook.open(program.profiles(), session.now().profiles());
        for (Group group : Group.values()) {
            if (group.folder().equals(path.substring(0, dot))) {
                return book.list(group).stream()
                        .anyMatch(profile -> rest.startsWith(profile.id() + "."));
            }
        }
        return true;
    }
}
