package tco.cli.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.profile.Request;
import tco.profile.setting.Setting;

/// What was set on the screen, over what was asked for at the start, with the way back and forth.
///
/// @param moving the path that the last change moved step by step; further steps count as the same
///   change
record Changes(
        Request start,
        List<Setting> set,
        List<List<Setting>> past,
        List<List<Setting>> future,
        Optional<String> moving) {
    private static final String LABEL = "--set";

    Changes {
        set = List.copyOf(set);
        past = List.copyOf(past);
        future = List.copyOf(future);
    }

    static Changes none(Request start) {
        return new Changes(start, List.of(), List.of(), List.of(), Optional.empty());
    }

    /// All that is asked for now.
    Request request() {
        Request request = start;
        for (Setting setting : set) {
            request = request.with(setting);
        }
        return request;
    }

    boolean has(String path) {
        return set.stream().anyMatch(setting -> setting.path().equals(path));
    }

    /// One more step of a figure that is being moved.
    Changes moved(String path, String value) {
        boolean same = moving.filter(path::equals).isPresent();
        return new Changes(
                start, with(path, value), same ? past : longer(past), List.of(), Optional.of(path));
    }

    /// A figure set at once.
    Changes typed(String path, String value) {
        return to(with(path, value));
    }

    /// What the figure was at the start.
    Changes reset(String path) {
        return has(path) ? to(without(path)) : this;
    }

    Changes resetAll() {
        return set.isEmpty() ? this : to(List.of());
    }

    Optional<Changes> undone() {
        return past.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Changes(
                                start,
                                past.getLast(),
                                past.subList(0, past.size() - 1),
                                longer(future),
                                Optional.empty()));
    }

    Optional<Changes> redone() {
        return future.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Changes(
                                start,
                                future.getLast(),
                                longer(past),
                                future.subList(0, future.size() - 1),
                                Optional.empty()));
    }

    private Changes to(List<Setting> next) {
        return new Changes(start, next, longer(past), List.of(), Optional.empty());
    }

    private List<List<Setting>> longer(List<List<Setting>> states) {
        List<List<Setting>> all = new ArrayList<>(states);
        all.add(set);
        return all;
    }

    /// A figure that a flag set at the start stays that flag's.
    private List<Setting> with(String path, String value) {
        String label =
                start.settings().stream()
                        .filter(setting -> setting.path().equals(path))
                        .map(Setting::label)
                        .findFirst()
                        .orElse(LABEL);
        List<Setting> all = new ArrayList<>(without(path));
        all.add(new Setting(label, path, value));
        return all;
    }

    private List<Setting> without(String path) {
        return set.stream().filter(setting -> !setting.path().equals(path)).toList();
    }
}
