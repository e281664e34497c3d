package tco.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tco.model.Today;
import tco.model.Today.LimitsHit;
import tco.profile.setting.Setting;

/// What the command line asks for: a scenario by name or file, more profiles, a workload preset,
/// settings, and which options to look at.
///
/// @param workload a preset's name, or a file with one
/// @param options ids of options, machines, API models or plans; empty for all of the scenario
/// @param spend money that says the volume
/// @param measured a workload that was measured, in place of a preset
public record Request(
        Optional<String> scenario,
        List<String> profiles,
        Optional<String> workload,
        List<Setting> settings,
        List<String> options,
        Optional<Spend> spend,
        Optional<MeasuredUsage> measured) {
    /// Recorded usage as a workload.
    ///
    /// @param words of a command line that measures it again
    /// @param yaml the workload as a document, and behind it what it cost as a price list
    /// @param today the option of that price list; empty where there is none
    /// @param planNotes what came of the usage under plans, by their ids
    public record MeasuredUsage(
            List<String> words, String yaml, Optional<Today> today, Map<String, String> planNotes) {
        public MeasuredUsage {
            words = List.copyOf(words);
            planNotes = Map.copyOf(planNotes);
        }

        /// The same with what came of it under plans.
        public MeasuredUsage with(Map<String, String> notes) {
            return new MeasuredUsage(words, yaml, today, notes);
        }
    }

    public Request {
        profiles = List.copyOf(profiles);
        settings = List.copyOf(settings);
        options = List.copyOf(options);
    }

    /// A request without measured usage.
    public Request(
            Optional<String> scenario,
            List<String> profiles,
            Optional<String> workload,
            List<Setting> settings,
            List<String> options,
            Optional<Spend> spend) {
        this(scenario, profiles, workload, settings, options, spend, Optional.empty());
    }

    /// A request that says no money.
    public Request(
            Optional<String> scenario,
            List<String> profiles,
            Optional<String> workload,
            List<Setting> settings,
            List<String> options) {
        this(scenario, profiles, workload, settings, options, Optional.empty(), Optional.empty());
    }

    /// The same with money in place of a volume, or without.
    public Request withSpend(Optional<Spend> money) {
        return new Request(scenario, profiles, workload, settings, options, money, measured);
    }

    /// The same with money in place of every volume.
    public Request spending(Spend money) {
        List<Setting> others = new ArrayList<>(settings);
        others.removeIf(Spent::saysVolume);
        return withSettings(others).withSpend(Optional.of(money));
    }

    /// The same with one more setting, in place of any earlier one of its path, or of the figure
    /// that it takes the place of; a volume takes the place of money.
    public Request with(Setting setting) {
        List<Setting> others = new ArrayList<>(settings);
        others.removeIf(earlier -> setting.replaces(earlier.path()));
        others.add(setting);
        Request with = withSettings(others);
        return Spent.saysVolume(setting) ? with.withSpend(Optional.empty()) : with;
    }

    /// The same with nothing set for a path.
    public Request without(String path) {
        List<Setting> others = new ArrayList<>(settings);
        others.removeIf(setting -> setting.path().equals(path));
        return withSettings(others);
    }

    /// The same with other settings.
    public Request withSettings(List<Setting> others) {
        return new Request(scenario, profiles, workload, others, options, spend, measured);
    }

    /// The same with a workload preset, or without one.
    public Request withWorkload(Optional<String> preset) {
        return new Request(scenario, profiles, preset, settings, options, spend, Optional.empty());
    }

    /// The same about other options; none means all of the scenario.
    public Request withOptions(List<String> ids) {
        return new Request(scenario, profiles, workload, settings, ids, spend, measured);
    }

    /// This request with what another says in place of its own part; profiles of both are laid over
    /// one another, and of two settings of a path the other's holds.
    public Request under(Request other) {
        List<String> files = new ArrayList<>(profiles);
        files.addAll(other.profiles);
        List<Setting> all =
                new ArrayList<>(
                        settings.stream()
                                .filter(mine -> !other.sets(mine.path()))
                                .filter(mine -> other.spend.isEmpty() || !Spent.saysVolume(mine))
                                .map(Setting::earlier)
                                .toList());
        all.addAll(other.settings);
        return new Request(
                other.scenario.or(() -> scenario),
                files,
                other.workload.or(() -> other.measured.isPresent() ? Optional.empty() : workload),
                all,
                other.options.isEmpty() ? options : other.options,
                other.spend.or(() -> other.saysVolume() ? Optional.empty() : spend),
                other.measured.or(() -> other.workload.isPresent() ? Optional.empty() : measured));
    }

    private boolean saysVolume() {
        return settings.stream().anyMatch(Spent::saysVolume);
    }

    private boolean sets(String path) {
        return settings.stream().anyMatch(setting -> setting.replaces(path));
    }

    /// Money that a team pays today, said instead of its tokens.
    ///
    /// @param usd dollars a month, above 0
    /// @param on the id of what costs that; empty for the first API of the scenario
    /// @param limits how often developers run into the limits of the plan; only of plans
    public record Spend(double usd, Optional<String> on, Optional<LimitsHit> limits) {
        public static final String OPTION = "--spend";
        public static final String ON = "--on";
        public static final String LIMITS = "--limits";
    }
}
