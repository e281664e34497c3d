package tco.profile.catalog;

/// The shipped profiles as [ProfilePacker] packed them, for a [PackedFormat.Reader].
///
/// The build compiles a class that returns them over this one (`src/build/GeneratedSources.java`).
/// A start takes a class from its cache; for a resource it would have to open the jar.
final class PackedProfiles {
    private PackedProfiles() {}

    /// Empty in classes that the build has not packed, such as an IDE's.
    static String text() {
        return "";
    }
}
