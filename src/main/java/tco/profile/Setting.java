package tco.profile;

/// One value set on the command line.
///
/// @param label what the user typed before the value: `--tokens`, or `--set`
/// @param path the figure that it sets, such as `workload.tokens`
public record Setting(String label, String path, String value) {
    /// A figure set with a flag of its own wins over machine profiles too; `--set` sets one path.
    public boolean isFlag() {
        return !label.equals("--set");
    }
}
