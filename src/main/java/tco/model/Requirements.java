package tco.model;

import java.util.Optional;

/// What an option must offer to win (model 9): a least quality, and how far the code may go.
///
/// @param sameVolume whether it must serve the scenario's volume, because that was asked for, and
///   not one of its own
public record Requirements(Optional<Quality> minQuality, Privacy privacy, boolean sameVolume) {}
