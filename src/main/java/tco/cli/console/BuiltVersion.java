package tco.cli.console;

/// The version that the build gave the program: it compiles a class that returns it over this one
/// (`src/build/GeneratedSources.java`).
final class BuiltVersion {
    private BuiltVersion() {}

    /// Empty in classes that the build has not packed, such as an IDE's.
    static String number() {
        return "";
    }
}
