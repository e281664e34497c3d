package tco.cli.option;

import java.util.List;
import java.util.Optional;
import tco.model.Figure;
import tco.profile.ProfileBook;
import tco.profile.Profiles;
import tco.profile.Request;
import tco.profile.catalog.Group;
import tco.profile.catalog.Layers.Environment;
import tco.profile.yaml.ProfileException;

/// Paths in which an id may be shortened, `hardware.m4-max.price_usd` where only one machine of the
/// comparison begins so, or an alias.
public final class FullPath {
    private FullPath() {}

    /// The path of the only figure that is meant; the path as it is where that is not clear.
    ///
    /// @param request what is compared
    public static String of(String path, Request request, Environment environment) {
        int key = path.lastIndexOf('.');
        int folder = path.indexOf('.');
        Optional<Group> group = folder == key ? Optional.empty() : group(path.substring(0, folder));
        if (group.isEmpty()) {
            return path;
        }
        try {
            ProfileBook book = ProfileBook.open(environment, request.profiles());
            String rest = path.substring(folder + 1);
            if (isKnown(group.get(), rest, book)) {
                return path;
            }
            String start = path.substring(0, folder + 1);
            return book.withoutAlias(group.get(), rest)
                    .map(start::concat)
                    .orElseGet(() -> meant(path, key, request, environment));
        } catch (ProfileException _) {
            return path; // whoever loads the request tells what is wrong
        }
    }

    private static Optional<Group> group(String folder) {
        for (Group group : Group.values()) {
            if (group.folder().equals(folder)) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    private static boolean isKnown(Group group, String rest, ProfileBook book) {
        for (String id : book.ids(group)) {
            if (rest.startsWith(id + ".")) {
                return true;
            }
        }
        return false;
    }

    private static String meant(String path, int key, Request request, Environment environment) {
        String start = path.substring(0, key) + "-";
        List<String> meant =
                Profiles.load(request, environment).scenario().figures().stream()
                        .map(Figure::path)
                        .filter(known -> known.startsWith(start))
                        .filter(known -> known.endsWith(path.substring(key)))
                        .toList();
        return meant.size() == 1 ? meant.getFirst() : path;
    }
}
