package tco.cli.option;

/// A flag that sets one figure or requirement, which a session takes without its dashes too.
///
/// @param flag such as `--tokens`
/// @param path such as `workload.tokens`
public record ShortName(String flag, String path, String description) {
    public String word() {
        return flag.substring(2);
    }
}
