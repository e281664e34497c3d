package tco.profile;

import tco.profile.catalog.Environment;

/// The door to all profiles: built-in, the user's, the project's, and those named on the command
/// line.
public final class Profiles {
    private Profiles() {}

    /// The scenario that a request asks for; a [ProfileException] tells all faults.
    public static Loaded load(Request request, Environment environment) {
        return ScenarioLoader.load(request, environment);
    }
}
