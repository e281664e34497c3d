package tco.cli.session;

import java.util.List;
import java.util.stream.Stream;
import tco.model.Figure;
import tco.profile.ProfileBook;
import tco.profile.Profiles;
import tco.profile.Request;
import tco.profile.catalog.Environment;
import tco.profile.catalog.Group;
import tco.profile.yaml.ProfileException;

/// Paths in which an id may be shortened: `hardware.m4-max.price_usd` where only one machine of the
/// comparison begins so.
public final class FullPath {
    private FullPath() {}

    /// The path of the only figure that is meant; the path as it is where that is not clear.
    ///
    /// @param request what is compared
    public static String of(String path, Request request, Environment environment) {
        int key = path.lastIndexOf('.');
        int group = path.indexOf('.');
        if (group == key || !isGroup(path.substring(0, group))) {
            return path;
        }
        try {
            return isKnown(path, group, request, environment)
                    ? path
                    : meant(path, key, request, environment);
        } catch (ProfileException _) {
            return path; // whoever loads the request tells what is wrong
        }
    }

    private static boolean isGroup(String start) {
        return Stream.of(Group.values()).map(Group::folder).anyMatch(start::equals);
    }

    private static boolean isKnown(String path, int dot, Request request, Environment environment) {
        ProfileBook book = ProfileBook.open(environment, request.profiles());
        String rest = path.substring(dot + 1);
        return Stream.of(Group.values())
                .filter(group -> group.folder().equals(path.substring(0, dot)))
                .flatMap(group -> book.ids(group).stream())
                .anyMatch(id -> rest.startsWith(id + "."));
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
