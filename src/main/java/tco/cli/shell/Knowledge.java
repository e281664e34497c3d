package tco.cli.shell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import tco.cli.option.CommandRunner;
import tco.cli.option.ScenarioOptions;
import tco.cli.option.ShortName;
import tco.cli.session.Session;
import tco.model.Figure;
import tco.model.Option;
import tco.model.Range;
import tco.profile.ProfileBook;
import tco.profile.Profiles;
import tco.profile.catalog.Environment;
import tco.profile.catalog.Group;
import tco.profile.setting.Setting;
import tco.text.RangeText;

/// The names that completion offers: commands, ids, paths and values, each with what it means.
final class Knowledge {
    private final CommandRunner runner;
    private final Environment environment;

    Knowledge(CommandRunner runner, Environment environment) {
        this.runner = runner;
        this.environment = environment;
    }

    /// The program's commands.
    List<Suggestion> commands() {
        return model().entrySet().stream()
                .map(entry -> Suggestion.of(entry.getKey(), SessionHelp.summary(entry.getValue())))
                .toList();
    }

    Map<String, CommandLine> model() {
        return runner.model().getSubcommands();
    }

    List<Suggestion> scenarios() {
        return profiles(Group.SCENARIOS);
    }

    List<Suggestion> presets() {
        return profiles(Group.WORKLOADS);
    }

    List<Suggestion> profiles(Group group) {
        return ProfileBook.open(environment, List.of()).list(group).stream()
                .map(profile -> Suggestion.of(profile.id(), profile.name()))
                .toList();
    }

    /// What may be compared: the options of the session, machines, models and plans.
    List<Suggestion> options(Session session) {
        Set<Suggestion> all = new LinkedHashSet<>();
        for (Option option : loadedOptions(session)) {
            all.add(Suggestion.of(option.id(), option.name()));
        }
        ProfileBook book = ProfileBook.open(environment, session.now().profiles());
        for (Group group : List.of(Group.HARDWARE, Group.PRICING, Group.PLANS)) {
            book.list(group)
                    .forEach(profile -> all.add(Suggestion.of(profile.id(), profile.name())));
        }
        return List.copyOf(all);
    }

    private List<Option> loadedOptions(Session session) {
        return Profiles.load(session.now(), environment).scenario().options();
    }

    /// What `set` takes: short names, figures of the comparison, and a few other things.
    List<Suggestion> settable(Session session) {
        List<Suggestion> all = new ArrayList<>();
        for (ShortName name : ScenarioOptions.shortNames()) {
            all.add(Suggestion.of(name.word(), name.description()));
        }
        all.add(Suggestion.of(SetCommand.WORKLOAD, "a workload preset"));
        all.add(Suggestion.of(SetCommand.OPTIONS, "ids of options, parted by commas"));
        all.addAll(figures(session));
        return all;
    }

    /// The figures of the comparison with their values and sources.
    List<Suggestion> figures(Session session) {
        return loaded(session).stream()
                .map(figure -> Suggestion.of(figure.path(), meaning(figure)))
                .toList();
    }

    private List<Figure> loaded(Session session) {
        return Profiles.load(session.now(), environment).scenario().figures();
    }

    private static String meaning(Figure figure) {
        String source = figure.source().text();
        return RangeText.of(figure.range()) + (source.isEmpty() ? "" : ", " + source);
    }

    /// Values for what `set` takes: words, or the figure's own value and its ends.
    List<Suggestion> values(String name, Session session) {
        Optional<ShortName> flag = SetCommand.shortName(name);
        if (name.equals(SetCommand.WORKLOAD)) {
            return presets();
        }
        if (name.equals(SetCommand.OPTIONS)) {
            return options(session);
        }
        List<Suggestion> words = flag.map(known -> words(known.flag())).orElse(List.of());
        if (!words.isEmpty()) {
            return words;
        }
        String path = flag.map(ShortName::path).orElse(name);
        return loaded(session).stream()
                .filter(figure -> figure.path().equals(path))
                .findFirst()
                .map(figure -> values(figure.range()))
                .orElse(List.of());
    }

    /// The few words that a flag takes; none where it takes numbers.
    private List<Suggestion> words(String flag) {
        List<Suggestion> words = new ArrayList<>();
        CommandLine compare = model().get("compare");
        OptionSpec option = compare == null ? null : compare.getCommandSpec().findOption(flag);
        if (option != null && option.completionCandidates() != null) {
            option.completionCandidates().forEach(word -> words.add(Suggestion.of(word, "")));
        }
        return words;
    }

    private static List<Suggestion> values(Range range) {
        if (range.isExact()) {
            return List.of(Suggestion.of(RangeText.of(range), "now"));
        }
        return List.of(
                Suggestion.of(RangeText.of(range), "now"),
                Suggestion.of(RangeText.plain(range.low()), "the low end"),
                Suggestion.of(RangeText.plain(range.typical()), "typical"),
                Suggestion.of(RangeText.plain(range.high()), "the high end"));
    }

    /// The value that was set for a path.
    String set(String path, Session session) {
        return session.now().settings().stream()
                .filter(setting -> setting.path().equals(path))
                .map(Setting::value)
                .findFirst()
                .orElse("");
    }
}
