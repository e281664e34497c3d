package tco.cli.live;

/// What came of saving a scenario.
public sealed interface Saved {
    /// It lies in a file now.
    record Written(String file) implements Saved {}

    /// Nothing was written, since a file of that name is there.
    record There(String file) implements Saved {}

    /// Nothing was written, and why.
    record Refused(String why) implements Saved {}
}
