package tco.cli.session;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tco.profile.Request;
import tco.profile.Setting;

/// A request as the command line that asks for the same.
public final class CommandText {
    private CommandText() {}

    /// `tco compare ...`, quoted for a POSIX shell.
    public static String compare(Request request) {
        return of("compare", request);
    }

    /// The same for another command that takes the options of `compare`.
    public static String of(String command, Request request) {
        List<String> words = new ArrayList<>(List.of("tco", command));
        words.addAll(arguments(request));
        return words.stream().map(ShellQuoting::quoted).collect(Collectors.joining(" "));
    }

    /// The arguments behind the command's name.
    public static List<String> arguments(Request request) {
        List<String> words = new ArrayList<>();
        request.scenario().ifPresent(scenario -> option("--scenario", scenario, words));
        request.workload().ifPresent(workload -> option("--workload", workload, words));
        request.profiles().forEach(profiles -> option("--profiles", profiles, words));
        for (Setting setting : request.settings()) {
            if (setting.isFlag()) {
                option(setting.label(), setting.value(), words);
            } else {
                option(Setting.SET, setting.path() + "=" + setting.value(), words);
            }
        }
        boolean like = request.options().stream().anyMatch(id -> id.startsWith("-"));
        if (like) {
            words.add("--");
        }
        words.addAll(like ? words.size() : 0, request.options());
        return List.copyOf(words);
    }

    private static void option(String name, String value, List<String> words) {
        if (value.startsWith("-")) {
            words.add(name + "=" + value);
        } else {
            words.addAll(List.of(name, value));
        }
    }
}
