package tco.cli.shell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import tco.cli.session.Session;
import tco.profile.catalog.Group;
import tco.profile.setting.Setting;

/// The words that may stand at the cursor of a line.
final class Suggestions {
    private static final int MOST_UNPARTED = 40;
    private static final List<String> OVER_NO_SCENARIO =
            List.of("ask", "profiles", "completion", "man", "shell");

    private final SessionCommands own;
    private final Knowledge known;

    Suggestions(SessionCommands own, Knowledge known) {
        this.own = own;
        this.known = known;
    }

    /// Words that begin like the unfinished word after the finished ones.
    List<Suggestion> of(Session session, List<String> finished, String unfinished) {
        List<Suggestion> fitting =
                all(session, finished, unfinished).stream()
                        .filter(suggestion -> suggestion.word().startsWith(unfinished))
                        .toList();
        return fitting.size() > MOST_UNPARTED ? heads(fitting, unfinished) : fitting;
    }

    /// Many paths at once help nobody: their first parts do.
    private static List<Suggestion> heads(List<Suggestion> fitting, String unfinished) {
        LinkedHashSet<Suggestion> heads = new LinkedHashSet<>();
        for (Suggestion suggestion : fitting) {
            int dot = suggestion.word().indexOf('.');
            boolean isPath = dot > 0 && dot >= unfinished.length() && suggestion.whole();
            heads.add(
                    isPath
                            ? Suggestion.part(suggestion.word().substring(0, dot + 1), "figures")
                            : suggestion);
        }
        return List.copyOf(heads);
    }

    private List<Suggestion> all(Session session, List<String> finished, String unfinished) {
        if (finished.isEmpty()) {
            return names();
        }
        String name = finished.getFirst();
        List<String> arguments = finished.subList(1, finished.size());
        if (name.equals("help")) {
            return arguments.isEmpty() ? names() : List.of();
        }
        Optional<SessionCommand> command = own.find(name);
        if (command.isPresent()) {
            return command.get().suggest(arguments, session, known);
        }
        CommandLine other = known.model().get(name);
        return other == null ? List.of() : ofCommand(other, session, finished, unfinished);
    }

    private List<Suggestion> names() {
        List<Suggestion> names = new ArrayList<>();
        own.all().forEach(command -> names.add(Suggestion.of(command.name(), command.summary())));
        names.add(Suggestion.of("help", "list the commands, or explain one"));
        names.add(Suggestion.of("exit", "leave"));
        names.addAll(known.commands());
        return names;
    }

    private List<Suggestion> ofCommand(
            CommandLine command, Session session, List<String> finished, String unfinished) {
        OptionSpec open = command.getCommandSpec().findOption(finished.getLast());
        if (open != null && open.arity().max() > 0) {
            return values(open, session);
        }
        if (unfinished.startsWith("-")) {
            return command.getCommandSpec().options().stream()
                    .map(option -> Suggestion.of(option.longestName(), description(option)))
                    .toList();
        }
        return OVER_NO_SCENARIO.contains(finished.getFirst()) ? List.of() : known.options(session);
    }

    private static String description(OptionSpec option) {
        return String.join(" ", option.description());
    }

    private List<Suggestion> values(OptionSpec option, Session session) {
        if (option.completionCandidates() != null) {
            List<Suggestion> words = new ArrayList<>();
            option.completionCandidates().forEach(word -> words.add(Suggestion.of(word, "")));
            return words;
        }
        return switch (option.longestName()) {
            case "--scenario" -> known.scenarios();
            case "--workload" -> known.presets();
            case Setting.SET ->
                    known.figures(session).stream()
                            .map(path -> Suggestion.part(path.word() + "=", path.meaning()))
                            .toList();
            case "--solve" -> known.figures(session);
            case "--baseline", "--option", "--expect" -> known.options(session);
            case "--country" -> known.profiles(Group.ELECTRICITY);
            case "--machines" -> known.profiles(Group.HARDWARE);
            default -> known.values(option.longestName(), session);
        };
    }
}
