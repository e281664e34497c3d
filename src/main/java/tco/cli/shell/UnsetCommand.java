package tco.cli.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.cli.completion.CompletionWords;
import tco.cli.completion.Suggestion;
import tco.cli.console.Console;
import tco.cli.console.UsageException;
import tco.cli.option.FullPath;
import tco.cli.option.ScenarioOptions;
import tco.cli.option.ShortName;
import tco.cli.session.Session;
import tco.profile.Request;
import tco.profile.setting.Setting;
import tco.text.Nearest;

/// `unset`: what was set is as the scenario says again.
final class UnsetCommand implements SessionCommand {
    @Override
    public String name() {
        return "unset";
    }

    @Override
    public String usage() {
        return "unset PATH: unset tokens, unset hardware.m4-max-128gb.price_usd";
    }

    @Override
    public String summary() {
        return "take a value that was set back to the scenario's";
    }

    @Override
    public Session run(List<String> arguments, Session session, Console console) {
        String name = one(arguments);
        Request now = session.now();
        String path =
                ScenarioOptions.shortName(name)
                        .map(ShortName::path)
                        .orElseGet(() -> FullPath.of(name, now, console.profiles()));
        List<String> set = set(now);
        if (!set.contains(path)) {
            throw new UsageException(
                    "unset: "
                            + Nearest.shortened(name)
                            + " is not set ("
                            + Nearest.hint(
                                    path,
                                    set,
                                    set.isEmpty()
                                            ? "nothing is"
                                            : "set are " + String.join(", ", set))
                            + ")");
        }
        return session.with(
                switch (path) {
                    case SetCommand.WORKLOAD -> now.withWorkload(Optional.empty());
                    case SetCommand.OPTIONS -> now.withOptions(List.of());
                    case SetCommand.SPEND -> now.withSpend(Optional.empty());
                    default -> now.without(path);
                });
    }

    private static String value(String path, Request request) {
        return request.settings().stream()
                .filter(setting -> setting.path().equals(path))
                .map(Setting::value)
                .findFirst()
                .orElse("");
    }

    private static List<String> set(Request request) {
        List<String> set = new ArrayList<>();
        request.settings().forEach(setting -> set.add(setting.path()));
        request.workload().ifPresent(_ -> set.add(SetCommand.WORKLOAD));
        request.spend().ifPresent(_ -> set.add(SetCommand.SPEND));
        if (!request.options().isEmpty()) {
            set.add(SetCommand.OPTIONS);
        }
        return set;
    }

    @Override
    public List<Suggestion> suggest(
            List<String> arguments, String typed, Session session, CompletionWords words) {
        return arguments.isEmpty()
                ? set(session.now()).stream()
                        .map(path -> Suggestion.of(path, value(path, session.now())))
                        .toList()
                : List.of();
    }
}
