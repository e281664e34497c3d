package tco.cli.option;

import java.util.List;
import tco.cli.console.UsageException;
import tco.model.FigureKind;
import tco.profile.setting.Setting;
import tco.text.Nearest;
import tco.text.NumberText;

/// `--own ID[=N]`, the id in full or a part of the name: so many machines of an option are there
/// already, so that their price is sunk.
public final class OwnOption {
    public static final String NAME = "--own";
    public static final String LABEL = "ID[=N]";

    private static final String OPTIONS = "options.";
    private static final String OWNED = "." + FigureKind.OWNED.key();
    private static final String ONE = "1";
    private static final int LONGEST_ID = 200;
    private static final long MOST = 1_000_000;

    private OwnOption() {}

    /// The setting that says the same.
    static Setting setting(String text, Invocation in) {
        int equals = text.lastIndexOf('=');
        String id = equals < 0 ? text : text.substring(0, equals);
        String count = equals < 0 ? ONE : text.substring(equals + 1);
        if (id.isEmpty()
                || id.length() > LONGEST_ID
                || NumberText.whole(count, 0, MOST).isEmpty()) {
            throw new UsageException(
                    NAME
                            + ": '"
                            + Nearest.shortened(text)
                            + "' is not ID or ID=N (such as m4-max-128gb=2)");
        }
        String meant = OptionIds.of(in, List.of(id)).getFirst();
        return new Setting(NAME, OPTIONS + meant + OWNED, count);
    }

    /// Whether a setting is one of these.
    public static boolean isOf(Setting setting) {
        return setting.label().equals(NAME);
    }

    /// A setting as the option takes it.
    public static String value(Setting setting) {
        String path = setting.path();
        return path.substring(OPTIONS.length(), path.length() - OWNED.length())
                + "="
                + setting.value();
    }
}
