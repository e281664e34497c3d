package tco.cli.option;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import tco.cli.console.Console;
import tco.cli.console.UsageException;
import tco.model.Case;
import tco.model.Quality;
import tco.model.Requirements.Privacy;
import tco.model.Scenario;
import tco.profile.Profiles;
import tco.profile.Profiles.Loaded;
import tco.profile.Request;
import tco.profile.setting.Setting;
import tco.text.Nearest;

/// The options by which every command names its scenario, workload and figures.
public final class ScenarioOptions {
    public static final String SCENARIO = "--scenario";
    public static final String TOKENS = "--tokens";

    /// The option that names a workload.
    public static final String WORKLOAD = "--workload";

    private static final String VOLUME = "workload.tokens";

    /// The option of those commands that look at one corner of all figures.
    public static final Choice<Case> CASE = Choice.of("--case", Case.values(), Case::key);

    private static final Choice<Quality> MIN_QUALITY =
            Choice.of("--min-quality", Quality.values(), Quality::key);

    /// The option that says where data may go.
    public static final Choice<Privacy> PRIVACY =
            Choice.of("--privacy", Privacy.values(), Privacy::key);

    private static final List<ShortName> FLAGS =
            List.of(
                    ShortName.ofNumber(TOKENS, VOLUME, "tokens a month: 10M, 10M..50M"),
                    ShortName.ofNumber(
                            "--output-share", "workload.output_share", "output / all tokens: 20%"),
                    ShortName.ofNumber(
                            "--cache-hit",
                            "workload.cache_hit_rate",
                            "share of the input that is cache reads"),
                    ShortName.ofNumber("--developers", "workload.developers", "seats"),
                    ShortName.ofNumber(
                            "--kwh", "assumptions.usd_per_kwh", "dollars per kilowatt-hour"),
                    ShortName.ofNumber(
                            "--lifetime",
                            "assumptions.lifetime_months",
                            "months that hardware lasts"),
                    ShortName.ofNumber(
                            "--ops-hours",
                            "assumptions.ops_hours",
                            "hours of upkeep a month: 2..5"),
                    ShortName.ofNumber(
                            "--ops-rate",
                            "assumptions.ops_hourly_usd",
                            "dollars per hour of upkeep"),
                    ShortName.ofNumber(
                            "--prefix-cache",
                            "assumptions.prefix_cache",
                            "share of the cache reads that own servers keep too"),
                    ShortName.ofNumber(
                            "--hours-per-day", "workload.hours_per_day", "work hours a day"),
                    ShortName.ofNumber(
                            "--workdays", "workload.workdays_per_month", "workdays a month"),
                    ShortName.ofNumber(
                            "--routine-share",
                            "workload.routine_share",
                            "share that needs no frontier model"),
                    ShortName.ofNumber(
                            "--rework",
                            "workload.rework_rate",
                            "share of routine work that is paid again"),
                    ShortName.ofChoice(
                            MIN_QUALITY, "min_quality", "exclude options below this quality"),
                    ShortName.ofChoice(
                            PRIVACY,
                            "privacy",
                            "where data may go: own machines, rented ones too, anywhere"),
                    ShortName.ofSwitch(
                            "--equal-quality",
                            "assumptions.equal_quality",
                            "count what weaker models fail as paid again at a frontier API"),
                    new ShortName(
                            "--as-of",
                            "pricing_date",
                            "DATE",
                            "the day whose prices hold (default: today)",
                            List.of(),
                            false),
                    CurrencyOptions.CURRENCY,
                    CurrencyOptions.RATE);

    private ScenarioOptions() {}

    public static void describe(CommandSpec spec) {
        spec.addOption(Options.value(SCENARIO, "NAME|FILE", "the scenario (default: default)"));
        spec.addOption(
                Options.value(
                        WORKLOAD, "PRESET|FILE", "a workload preset, such as agentic, or a file"));
        UsageFlags.describe(spec);
        FLAGS.forEach(flag -> spec.addOption(flag.option()));
        SpendOptions.describe(spec);
        spec.addOption(
                Options.repeatable(
                        OwnOption.NAME,
                        OwnOption.LABEL,
                        "N machines (1) of an option are there already"));
        spec.addOption(
                Options.repeatable("--set", "PATH=VALUE", "set any figure: workload.tokens=40M"));
        spec.addOption(
                Options.repeatable("--profiles", "FILE|DIR", "profiles to lay over the others"));
    }

    /// The flags that set one figure, or what an option must offer, in the order of the help.
    public static List<ShortName> shortNames() {
        return FLAGS;
    }

    /// The flag of that name, with its dashes or without.
    public static Optional<ShortName> shortName(String name) {
        for (ShortName known : FLAGS) {
            if (known.flag().equals(name) || known.word().equals(name)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    /// Whether a word is one of these options.
    public static boolean isOption(String name) {
        return List.of(SCENARIO, "--workload", Setting.SET, "--profiles").contains(name)
                || FLAGS.stream().anyMatch(flag -> flag.flag().equals(name));
    }

    /// The profiles that the session and the command line name.
    public static List<String> profiles(Invocation in) {
        List<String> profiles = new ArrayList<>();
        in.session().ifPresent(session -> profiles.addAll(session.profiles()));
        profiles.addAll(in.texts("--profiles"));
        return profiles;
    }

    /// What the command line asks for, about these options; none means all of the scenario.
    public static Request request(Invocation in, List<String> options) {
        Optional<String> tokens = in.text(TOKENS);
        if (tokens.isPresent() && tokens.get().indexOf(',') >= 0) {
            throw new UsageException(
                    TOKENS
                            + ": '"
                            + Nearest.shortened(tokens.get())
                            + "' is a list, and "
                            + in.parsed().commandSpec().name()
                            + " takes one volume (tco compare takes a list, as does tco sweep --set"
                            + " "
                            + VOLUME
                            + "=...)");
        }
        return request(in, settings(in), options);
    }

    /// The same at one of several volumes.
    public static Request requestAt(String tokens, Invocation in, List<String> options) {
        List<Setting> settings = settings(in);
        for (Setting setting : settings) {
            if (setting.path().equals(VOLUME) && !setting.isFlag()) {
                throw new UsageException(
                        "--set " + VOLUME + ": does not go with a list (of " + TOKENS + ")");
            }
        }
        return request(in, settings, options).with(new Setting(TOKENS, VOLUME, tokens));
    }

    private static Request request(Invocation in, List<Setting> settings, List<String> options) {
        if (in.texts(Setting.SET).isEmpty()) {
            return withSettings(settings, in, options);
        }
        List<Setting> flags = new ArrayList<>(settings);
        flags.removeIf(setting -> !setting.isFlag());
        return withSettings(
                inFull(settings, withSettings(flags, in, options), in.console()), in, options);
    }

    /// The same settings, each figure at its full path.
    private static List<Setting> inFull(List<Setting> settings, Request compared, Console console) {
        List<Setting> full = new ArrayList<>();
        for (Setting setting : settings) {
            String path = FullPath.of(setting.path(), compared, console.profiles());
            full.add(new Setting(setting.label(), path, setting.to(), setting.source()));
        }
        return full;
    }

    private static Request withSettings(
            List<Setting> settings, Invocation in, List<String> options) {
        Request said =
                new Request(
                        in.text(SCENARIO),
                        in.texts("--profiles"),
                        in.text(WORKLOAD),
                        settings,
                        options,
                        SpendOptions.of(in),
                        in.measured());
        return in.session().map(session -> session.under(said)).orElse(said);
    }

    /// The scenario of the command line; warnings go to stderr.
    public static Loaded load(Invocation in, List<String> options) {
        Loaded loaded = Profiles.load(request(in, options), in.console().profiles());
        loaded.warnings().forEach(in.console()::say);
        return loaded;
    }

    /// The same with other options, after the warnings were said.
    public static Scenario quietly(Invocation in, List<String> options) {
        return Profiles.load(request(in, options), in.console().profiles()).scenario();
    }

    /// In the order of the command line; of a flag that is repeated, the last value holds. What
    /// `--set` says, for commands without the other options.
    public static List<Setting> set(Invocation in) {
        List<Setting> settings = new ArrayList<>();
        in.texts(Setting.SET).forEach(text -> settings.add(setting(text)));
        return settings;
    }

    private static List<Setting> settings(Invocation in) {
        List<Setting> settings = new ArrayList<>();
        Iterator<String> set = in.texts(Setting.SET).iterator();
        Iterator<String> own = in.texts(OwnOption.NAME).iterator();
        for (OptionSpec matched : in.parsed().matchedOptions()) {
            String name = matched.longestName();
            if (name.equals(Setting.SET)) {
                settings.add(setting(set.next()));
            } else if (name.equals(OwnOption.NAME)) {
                settings.add(OwnOption.setting(own.next(), in));
            } else {
                shortName(name)
                        .map(flag -> new Setting(name, flag.path(), said(flag, in)))
                        .ifPresent(settings::add);
            }
        }
        return settings;
    }

    private static String said(ShortName flag, Invocation in) {
        if (flag.isSwitch()) {
            return ShortName.YES;
        }
        String text = in.text(flag.flag()).orElseThrow();
        return switch (flag.flag()) {
            case "--kwh", "--ops-rate" -> SaidValue.usd(text);
            case "--lifetime" -> SaidValue.months(text);
            default -> text;
        };
    }

    static Setting setting(String text) {
        int equals = text.indexOf('=');
        if (equals < 1 || equals == text.length() - 1) {
            throw new UsageException(
                    "--set: '"
                            + Nearest.shortened(text)
                            + "' is not PATH=VALUE (such as workload.tokens=40M)");
        }
        String path = text.substring(0, equals);
        FLAGS.stream()
                .filter(flag -> flag.path().endsWith("." + path))
                .findFirst()
                .ifPresent(flag -> {
                    throw new UsageException(
                            "--set: "
                                    + path
                                    + " is not a figure (did you mean "
                                    + flag.path()
                                    + "?)");
                });
        return new Setting(Setting.SET, path, text.substring(equals + 1));
    }
}
