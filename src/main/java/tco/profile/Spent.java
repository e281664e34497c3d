package tco.profile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tco.model.Deployment.Api;
import tco.model.Option;
import tco.model.Plan;
import tco.model.Scenario;
import tco.model.SpendSolver.Bought;
import tco.model.Today;
import tco.model.Today.LimitsHit;
import tco.profile.Request.MeasuredUsage;
import tco.profile.Request.Spend;
import tco.profile.catalog.Layers.Environment;
import tco.profile.setting.Setting;
import tco.profile.yaml.Faults.Fault;
import tco.profile.yaml.ProfileException;
import tco.text.Nearest;
import tco.text.RangeText;

/// A request with the volume that its money buys in place of the money, and what is paid for today.
record Spent(Request request, Optional<Today> today) {
    private static final String TOKENS = "workload.tokens";
    private static final String DEVELOPERS = "workload.developers";
    private static final String SPREAD = "workload.usage_spread";

    /// Any volume: the figures that decide what one costs do not depend on it.
    private static final Setting SOME_TOKENS = new Setting(Spend.OPTION, TOKENS, "1M");

    private static final Set<String> VOLUMES =
            Set.of(
                    TOKENS,
                    "workload.tokens_per_developer",
                    "workload.uncached_input",
                    "workload.cache_read",
                    "workload.cache_write",
                    "workload.output");

    /// Whether a setting says how many tokens there are.
    static boolean saysVolume(Setting setting) {
        return VOLUMES.contains(setting.path());
    }

    static Spent of(Request request, Environment environment) {
        return request.spend()
                .map(spend -> of(spend, request.withSpend(Optional.empty()), environment))
                .orElseGet(
                        () -> new Spent(request, request.measured().flatMap(MeasuredUsage::today)));
    }

    private static Spent of(Spend spend, Request request, Environment environment) {
        for (Setting setting : request.settings()) {
            if (saysVolume(setting)) {
                throw refused(
                        Spend.OPTION,
                        "does not go with " + setting.label() + " " + setting.path(),
                        "the money says how many tokens");
            }
        }
        Optional<Today> said = spend.on().map(id -> new Today(id, Optional.empty()));
        Scenario scenario =
                Profiles.load(new Spent(request.with(SOME_TOKENS), said), environment).scenario();
        Option paid = paid(spend, scenario);
        boolean isPlan = paid.deployment() instanceof Plan;
        if (spend.limits().isPresent() && !isPlan) {
            throw refused(Spend.LIMITS, paid.id() + " is no plan", "--on ID of a plan");
        }
        LimitsHit limits = spend.limits().orElse(LimitsHit.SOMETIMES);
        return switch (environment.spending().solve(scenario, paid, spend.usd(), limits)) {
            case Bought.Nothing nothing ->
                    throw refused(
                            Spend.OPTION, "$" + RangeText.plain(spend.usd()), nothing.because());
            case Bought.Volume volume ->
                    new Spent(
                            bought(volume, request),
                            Optional.of(
                                    new Today(
                                            paid.id(),
                                            Optional.of(
                                                    new Today.Spend(
                                                            spend.usd(),
                                                            spend.on().isEmpty(),
                                                            isPlan
                                                                    ? Optional.of(limits)
                                                                    : Optional.empty())))));
        };
    }

    /// The option that costs the money: the one that was named, or the first API that serves the
    /// scenario's volume.
    private static Option paid(Spend spend, Scenario scenario) {
        List<Option> options = scenario.options();
        if (spend.on().isPresent()) {
            return options.stream()
                    .filter(option -> option.id().equals(spend.on().get()))
                    .findFirst()
                    .filter(option -> isShared(option, scenario))
                    .orElseThrow(() ->
                            refused(
                                    Spend.ON,
                                    Nearest.shortened(spend.on().get())
                                            + " has a volume of its own",
                                    "an option that serves the scenario's"));
        }
        return options.stream()
                .filter(option -> option.deployment() instanceof Api && isShared(option, scenario))
                .findFirst()
                .orElseThrow(() ->
                        refused(
                                Spend.OPTION,
                                "no API among the options",
                                "--on ID of what costs that"));
    }

    private static boolean isShared(Option option, Scenario scenario) {
        return option.workload().mix().equals(scenario.workload().mix())
                || option.workload()
                        .mix()
                        .volume()
                        .flatMap(own -> scenario.workload().mix().volume().map(own::isSameAs))
                        .orElse(false);
    }

    /// The developers of a plan are its seats, and all use it alike.
    private static Request bought(Bought.Volume volume, Request request) {
        Request with = request.with(setting(TOKENS, volume.tokens()));
        if (volume.seats().isEmpty()) {
            return with;
        }
        Setting seats = setting(DEVELOPERS, volume.seats().getAsDouble());
        request.settings().stream()
                .filter(setting -> setting.path().equals(DEVELOPERS))
                .filter(setting -> !setting.value().equals(seats.value()))
                .findFirst()
                .ifPresent(setting -> {
                    throw refused(
                            Spend.OPTION,
                            "pays for " + seats.value() + " seats",
                            "as many --developers, not " + Nearest.shortened(setting.value()));
                });
        return with.with(seats).with(setting(SPREAD, 0));
    }

    private static Setting setting(String path, double value) {
        return new Setting(Spend.OPTION, path, RangeText.plain(value));
    }

    private static ProfileException refused(String option, String problem, String expected) {
        return new ProfileException(List.of(Fault.ofUsage(option, problem, expected)));
    }
}
