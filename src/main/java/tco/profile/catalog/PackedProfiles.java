package tco.profile.catalog;

/// The shipped profiles as [ProfilePacker] packed them, for a [PackedReader].
final class PackedProfiles {
    private PackedProfiles() {}

    /// The build gives this its body, once the profiles are packed.
    static native String text();
}
