package tco.cli.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tco.profile.Request;
import tco.profile.Request.Spend;
import tco.profile.setting.Setting;
import tco.text.RangeText;

/// One step from a request to another: what it changes, in words, and what is asked for after it.
public record Change(String label, Request after) {

    /// The steps that lead from one request to another: what is compared, then what is no longer
    /// set, then each setting in its order. A step that cannot be taken alone is taken with the
    /// next.
    ///
    /// @param possible whether a request can be asked for as it is
    public static List<Change> between(Request from, Request to, Predicate<Request> possible) {
        List<Change> steps = new ArrayList<>();
        String label = "";
        for (Change step : single(from, to)) {
            label += (label.isEmpty() ? "" : ", ") + step.label;
            if (step.after.equals(to) || possible.test(step.after)) {
                steps.add(new Change(label, step.after));
                label = "";
            }
        }
        return List.copyOf(steps);
    }

    private static List<Change> single(Request from, Request to) {
        List<Change> steps = new ArrayList<>();
        Request at = from;
        Request frame =
                new Request(
                        to.scenario(),
                        to.profiles(),
                        to.workload(),
                        from.settings(),
                        to.options(),
                        to.spend(),
                        to.measured());
        if (!frame.equals(at)) {
            at = frame;
            steps.add(new Change(frame(from, to), at));
        }
        for (Setting setting : from.settings()) {
            if (valueOf(setting.path(), to).isEmpty()) {
                at = at.without(setting.path());
                steps.add(new Change(setting.path() + " unset", at));
            }
        }
        for (Setting setting : to.settings()) {
            if (!from.settings().contains(setting)) {
                at = at.with(setting);
                steps.add(new Change(setting.path() + " = " + setting.value(), at));
            }
        }
        if (!at.equals(to)) {
            String last = steps.isEmpty() ? "settings in another order" : steps.removeLast().label;
            steps.add(new Change(last, to));
        }
        return steps;
    }

    private static String frame(Request from, Request to) {
        List<String> parts = new ArrayList<>();
        if (!from.scenario().equals(to.scenario())) {
            parts.add("scenario " + to.scenario().orElse("default"));
        }
        if (!from.workload().equals(to.workload())) {
            parts.add(to.workload().map(name -> "workload " + name).orElse("workload unset"));
        }
        if (!from.options().equals(to.options())) {
            parts.add(
                    to.options().isEmpty()
                            ? "options of the scenario"
                            : "options " + String.join(",", to.options()));
        }
        if (!from.profiles().equals(to.profiles())) {
            parts.add("profiles");
        }
        if (!from.spend().equals(to.spend())) {
            parts.add(to.spend().map(Change::spend).orElse("spend unset"));
        }
        return String.join(", ", parts);
    }

    private static String spend(Spend spend) {
        return "spend $"
                + RangeText.plain(spend.usd())
                + spend.on().map(id -> " on " + id).orElse("");
    }

    private static Optional<String> valueOf(String path, Request request) {
        return request.settings().stream()
                .filter(setting -> setting.path().equals(path))
                .map(Setting::value)
                .findFirst();
    }
}
