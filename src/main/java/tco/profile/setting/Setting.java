package tco.profile.setting;

import tco.model.Source;

/// One value set on the command line.
///
/// @param label what the user typed before the value: `--tokens`, or `--set`
/// @param path the figure that it sets, such as `workload.tokens`
/// @param source who says so, where that is known
public record Setting(String label, String path, String value, Source source) {
    public static final String SET = "--set";

    /// What messages call a value that was set earlier in an interactive session.
    private static final String EARLIER = "set";

    /// A value of which nobody said where it comes from.
    public Setting(String label, String path, String value) {
        this(label, path, value, Source.NONE);
    }

    /// A figure set with a flag of its own wins over machine profiles too; `--set` sets one path.
    public boolean isFlag() {
        return !label.equals(SET) && !label.equals(EARLIER);
    }

    /// The same value, as a session holds it while one of its commands runs.
    public Setting earlier() {
        return isFlag() ? this : new Setting(EARLIER, path, value, source);
    }
}
