package tco.model;

import java.util.Optional;

/// What an option must offer to win (model 9): a least quality, how far the code may go, and a
/// machine that holds its model.
///
/// @param sameVolume whether it must serve the scenario's volume, because that was asked for, and
///   not one of its own
public record Requirements(
        Optional<Quality> minQuality, Privacy privacy, FitRule fit, boolean sameVolume) {

    /// The same with data that may go anywhere.
    public Requirements withoutPrivacy() {
        return new Requirements(minQuality, Privacy.ANY, fit, sameVolume);
    }

    /// The same with answers of any quality.
    public Requirements withoutQuality() {
        return new Requirements(Optional.empty(), privacy, fit, sameVolume);
    }
}
