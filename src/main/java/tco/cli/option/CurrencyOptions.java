package tco.cli.option;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import tco.profile.setting.Setting;

/// The options by which a command line says what money is shown in.
public final class CurrencyOptions {
    static final ShortName CURRENCY =
            new ShortName(
                    "--currency",
                    "currency",
                    "CODE",
                    "show money in it, at --rate or a shipped rate: EUR",
                    List.of(),
                    false);

    static final ShortName RATE =
            ShortName.ofNumber("--rate", "usd_rate", "units of the currency for a dollar: 0.92");

    private CurrencyOptions() {}

    /// For commands that show money of no scenario.
    public static void describe(CommandSpec spec) {
        spec.addOption(CURRENCY.option());
        spec.addOption(RATE.option());
    }

    /// What the command line says of the currency.
    public static List<Setting> of(Invocation in) {
        List<Setting> settings = new ArrayList<>();
        for (ShortName flag : List.of(CURRENCY, RATE)) {
            in.text(flag.flag())
                    .ifPresent(said -> settings.add(new Setting(flag.flag(), flag.path(), said)));
        }
        return settings;
    }
}
