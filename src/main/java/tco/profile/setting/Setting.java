package tco.profile.setting;

/// One value set on the command line.
///
/// @param label what the user typed before the value: `--tokens`, or `--set`
/// @param path the figure that it sets, such as `workload.tokens`
public record Setting(String label, String path, String value) {
    public static final String SET = "--set";

    /// What messages call a value that was set earlier in an interactive session.
    private static final String EARLIER = "set";

    /// A figure set with a flag of its own wins over machine profiles too; `--set` sets one path.
    public boolean isFlag() {
        return !label.equals(SET) && !label.equals(EARLIER);
    }

    /// The same value, as a session holds it while one of its commands runs.
    public Setting earlier() {
        return isFlag() ? this : new Setting(EARLIER, path, value);
    }
}
