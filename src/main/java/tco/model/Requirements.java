package tco.model;

import java.util.Optional;

/// What an option must offer to win: a least quality, and how far the code may go (model 9).
public record Requirements(Optional<Quality> minQuality, Privacy privacy) {}
