package tco.cli.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tco.cli.completion.CompletionWords;
import tco.cli.completion.Suggestion;
import tco.cli.console.Console;
import tco.cli.option.FullPath;
import tco.cli.option.ScenarioOptions;
import tco.cli.option.ShortName;
import tco.cli.option.SpendOptions;
import tco.cli.session.Session;
import tco.model.Today.LimitsHit;
import tco.profile.Request;
import tco.profile.Request.Spend;
import tco.profile.catalog.Group;
import tco.profile.setting.Setting;

/// `set`: a figure, a requirement, the workload's preset or the options under comparison.
final class SetCommand implements SessionCommand {
    static final String WORKLOAD = "workload";
    static final String OPTIONS = "options";
    static final String SPEND = "spend";
    private static final String ON = "on";
    private static final String LIMITS = "limits";

    @Override
    public String name() {
        return "set";
    }

    @Override
    public String usage() {
        return "set PATH VALUE: set tokens 40M, set workload.tokens=10M..50M, set workload agentic";
    }

    @Override
    public String summary() {
        return "set a figure by its path or flag, a workload preset, or the options";
    }

    @Override
    public Session run(List<String> arguments, Session session, Console console) {
        List<String> pair = pair(arguments);
        return session.with(with(pair.getFirst(), pair.getLast(), session, console));
    }

    /// `PATH VALUE`, `PATH = VALUE` or `PATH=VALUE`.
    private List<String> pair(List<String> arguments) {
        if (arguments.size() == 3 && arguments.get(1).equals("=")) {
            return List.of(arguments.getFirst(), arguments.getLast());
        }
        if (arguments.size() == 2) {
            return arguments;
        }
        String only = arguments.size() == 1 ? arguments.getFirst() : "";
        int equals = only.indexOf('=');
        if (equals < 1 || equals == only.length() - 1) {
            throw wrong("needs a path and a value");
        }
        return List.of(only.substring(0, equals), only.substring(equals + 1));
    }

    private static Request with(String name, String value, Session session, Console console) {
        Request now = session.now();
        return switch (name) {
            case WORKLOAD -> now.withWorkload(Optional.of(value));
            case OPTIONS -> now.withOptions(List.of(value.split(",", -1)));
            case SPEND -> now.spending(spend(SpendOptions.usd(value), now));
            case ON -> now.spending(SpendOptions.on(now.spend(), value));
            case LIMITS -> now.spending(SpendOptions.limits(now.spend(), value));
            default -> now.with(setting(name, value, session, console));
        };
    }

    private static Spend spend(double usd, Request now) {
        return new Spend(usd, now.spend().flatMap(Spend::on), now.spend().flatMap(Spend::limits));
    }

    private static Setting setting(String name, String value, Session session, Console console) {
        return ScenarioOptions.shortName(name)
                .map(flag -> new Setting(flag.flag(), flag.path(), value))
                .orElseGet(() ->
                        new Setting(
                                Setting.SET,
                                FullPath.of(name, session.now(), console.profiles()),
                                value));
    }

    @Override
    public List<Suggestion> suggest(
            List<String> arguments, String typed, Session session, CompletionWords words) {
        return switch (arguments.size()) {
            case 0 -> settable(typed, words);
            case 1 -> values(arguments.getFirst(), words);
            default -> List.of();
        };
    }

    private static List<Suggestion> settable(String typed, CompletionWords words) {
        List<Suggestion> all = new ArrayList<>();
        for (ShortName name : ScenarioOptions.shortNames()) {
            all.add(Suggestion.of(name.word(), name.description()));
        }
        all.add(Suggestion.of(WORKLOAD, "a workload preset"));
        all.add(Suggestion.of(OPTIONS, "ids of options, parted by commas"));
        all.add(Suggestion.of(SPEND, "dollars a month that you pay now, instead of tokens"));
        all.add(Suggestion.of(ON, "what costs that"));
        all.add(Suggestion.of(LIMITS, "how often you hit that plan's limits"));
        all.addAll(words.figures(typed));
        return all;
    }

    private static List<Suggestion> values(String name, CompletionWords words) {
        return switch (name) {
            case WORKLOAD -> words.profiles(Group.WORKLOADS);
            case OPTIONS, ON -> words.options();
            case SPEND -> List.of();
            case LIMITS ->
                    Stream.of(LimitsHit.values())
                            .map(often -> Suggestion.of(often.key(), ""))
                            .toList();
            default ->
                    ScenarioOptions.shortName(name)
                            .map(words::values)
                            .orElseGet(() -> words.values(name));
        };
    }
}
