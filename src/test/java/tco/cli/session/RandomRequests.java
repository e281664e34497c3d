package tco.cli.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import tco.model.Figure;
import tco.model.FigureLimits;
import tco.profile.Profiles;
import tco.profile.Profiles.Loaded;
import tco.profile.Request;
import tco.profile.catalog.Layers.Environment;
import tco.profile.setting.Setting;
import tco.profile.yaml.ProfileException;

/// Requests of all kinds that load: shipped scenarios and others, presets, profiles of a user's
/// own, named options, and settings of figures that the scenario has.
final class RandomRequests {
    private static final List<String> SCENARIOS =
            List.of("default", "solo", "team-of-5", "team-of-50", "private-only", "article");
    private static final List<String> PRESETS = List.of("agentic", "chat", "article-mix");
    private static final List<String> OPTIONS =
            List.of("m4-max-128gb", "strix-halo-128gb", "claude-opus-5-5", "claude-max-5x");
    private static final List<Setting> WORDS =
            List.of(
                    new Setting("--min-quality", "min_quality", "mid"),
                    new Setting("--privacy", "privacy", "stays"),
                    new Setting("--set", "privacy", "rented"),
                    new Setting("--set", "assumptions.window", "always"),
                    new Setting("--set", "assumptions.work_starts", "22:30"),
                    new Setting("--set", "hardware.m4-max-128gb.power.duty", "always-load"),
                    new Setting("--set", "hardware.m4-max-128gb.usd_per_kwh", "0.4"),
                    new Setting("--set", "hardware.strix-halo-128gb.lifetime_months", "18..30"),
                    new Setting("--set", "plans.claude-max-5x.name", "It's: a \"plan\" # of mine"),
                    new Setting("--set", "pricing.claude-opus-5-5.quality", "basic"),
                    new Setting("--set", "models.deepseek-v4-flash.quality", "frontier"));
    private static final List<Setting> MEASURED =
            List.of(
                    new Setting("--set", "workload.uncached_input", "1M"),
                    new Setting("--set", "workload.cache_read", "9M..12M"),
                    new Setting("--set", "workload.cache_write", "1e6"),
                    new Setting("--set", "workload.output", "200_000"));
    private static final List<Setting> FLAGS =
            List.of(
                    new Setting("--tokens", "workload.tokens", "40M"),
                    new Setting("--tokens", "workload.tokens", "10M..20M..90M"),
                    new Setting("--kwh", "assumptions.usd_per_kwh", "0.31"),
                    new Setting("--kwh", "assumptions.usd_per_kwh", "0.2..0.4"),
                    new Setting("--lifetime", "assumptions.lifetime_months", "48"),
                    new Setting("--ops-hours", "assumptions.ops_hours", "1..3..9"),
                    new Setting("--ops-rate", "assumptions.ops_hourly_usd", "100"),
                    new Setting("--routine-share", "workload.routine_share", "55%"),
                    new Setting("--developers", "workload.developers", "7"));

    private final RandomGenerator random;
    private final Environment environment;

    RandomRequests(RandomGenerator random, Environment environment) {
        this.random = random;
        this.environment = environment;
    }

    Request next(List<String> ownScenarios, List<String> ownProfiles) {
        List<String> scenarios = new ArrayList<>(SCENARIOS);
        scenarios.addAll(ownScenarios);
        Request request =
                new Request(
                        random.nextInt(4) == 0 ? Optional.empty() : Optional.of(pick(scenarios)),
                        random.nextBoolean() ? List.of() : ownProfiles,
                        Optional.empty(),
                        List.of(),
                        List.of());
        if (random.nextInt(3) == 0) {
            request = ifLoads(request, preset(request));
        }
        if (random.nextInt(4) == 0) {
            request = ifLoads(request, options(request, List.of(pick(OPTIONS))));
        }
        if (random.nextInt(5) == 0) {
            request = measured(request);
        }
        for (int left = random.nextInt(8); left > 0; left--) {
            request = ifLoads(request, request.with(setting(request)));
        }
        return request;
    }

    private Request preset(Request request) {
        return new Request(
                request.scenario(),
                request.profiles(),
                Optional.of(pick(PRESETS)),
                request.settings(),
                request.options());
    }

    private static Request options(Request request, List<String> options) {
        return new Request(
                request.scenario(),
                request.profiles(),
                request.workload(),
                request.settings(),
                options);
    }

    private Request measured(Request request) {
        Request measured = request;
        for (Setting setting : MEASURED) {
            measured = measured.with(setting);
        }
        return ifLoads(request, measured);
    }

    private Request ifLoads(Request before, Request after) {
        try {
            Profiles.load(after, environment);
            return after;
        } catch (ProfileException e) {
            return before;
        }
    }

    private Setting setting(Request request) {
        return switch (random.nextInt(4)) {
            case 0 -> pick(FLAGS);
            case 1 -> pick(WORDS);
            default -> {
                Loaded loaded = Profiles.load(request, environment);
                Figure figure = pick(loaded.scenario().figures());
                boolean whole = figure.kind().limits().areWhole();
                yield new Setting("--set", figure.path(), value(figure, whole));
            }
        };
    }

    private String value(Figure figure, boolean whole) {
        FigureLimits limits = figure.kind().limits();
        double typical = figure.range().typical();
        double low = number(typical * random.nextDouble(0.4, 1), limits, whole);
        double high = number(typical * random.nextDouble(1, 2) + 0.01, limits, whole);
        return switch (random.nextInt(4)) {
            case 0 -> text(low) + ".." + text(high);
            case 1 ->
                    text(low)
                            + ".."
                            + text(Math.clamp(number(typical, limits, whole), low, high))
                            + ".."
                            + text(high);
            case 2 -> text(low);
            default -> text(high);
        };
    }

    private static double number(double value, FigureLimits limits, boolean whole) {
        double rounded = whole ? Math.rint(value) : value;
        return Math.clamp(rounded, whole ? Math.ceil(limits.least()) : limits.least(), 1e12);
    }

    private static String text(double value) {
        return Double.toString(value);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
