package tco.cli.session;

import java.util.ArrayList;
import java.util.List;
import tco.cli.option.OwnOption;
import tco.cli.option.ScenarioOptions;
import tco.cli.option.ShortName;
import tco.profile.Request;
import tco.profile.Request.Spend;
import tco.profile.setting.Setting;
import tco.text.RangeText;

/// A request as the command line that asks for the same.
public final class CommandText {
    private CommandText() {}

    /// `tco compare ...`, quoted for a POSIX shell.
    public static String compare(Request request) {
        return of("compare", request);
    }

    /// The same for another command that takes the options of `compare`.
    public static String of(String command, Request request) {
        return of(command, request, List.of());
    }

    /// The same with the options that are the command's own, as their names and values by turns.
    public static String of(String command, Request request, List<String> own) {
        List<String> words = new ArrayList<>(List.of("tco", command));
        for (int i = 0; i < own.size(); i += 2) {
            option(own.get(i), own.get(i + 1), words);
        }
        words.addAll(arguments(request));
        return ShellQuoting.line(words);
    }

    /// The arguments behind the command's name.
    public static List<String> arguments(Request request) {
        List<String> words = new ArrayList<>();
        request.scenario().ifPresent(scenario -> option("--scenario", scenario, words));
        request.workload().ifPresent(workload -> option("--workload", workload, words));
        request.spend().ifPresent(spend -> spend(spend, words));
        request.measured().ifPresent(usage -> words.addAll(usage.words()));
        request.profiles().forEach(profiles -> option("--profiles", profiles, words));
        for (Setting setting : request.settings()) {
            if (OwnOption.isOf(setting)) {
                option(OwnOption.NAME, OwnOption.value(setting), words);
            } else if (isSwitch(setting)) {
                switched(setting, words);
            } else if (setting.isFlag()) {
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

    private static boolean isSwitch(Setting setting) {
        return setting.isFlag()
                && ScenarioOptions.shortName(setting.label())
                        .filter(ShortName::isSwitch)
                        .isPresent();
    }

    /// A flag that stands alone says yes; no other word can follow it.
    private static void switched(Setting setting, List<String> words) {
        if (setting.value().equals(ShortName.YES)) {
            words.add(setting.label());
        } else {
            option(Setting.SET, setting.path() + "=" + setting.value(), words);
        }
    }

    private static void spend(Spend spend, List<String> words) {
        option(Spend.OPTION, RangeText.plain(spend.usd()), words);
        spend.on().ifPresent(id -> option(Spend.ON, id, words));
        spend.limits().ifPresent(limits -> option(Spend.LIMITS, limits.key(), words));
    }

    private static void option(String name, String value, List<String> words) {
        if (value.startsWith("-")) {
            words.add(name + "=" + value);
        } else {
            words.addAll(List.of(name, value));
        }
    }
}
