package tco.model;

import java.util.Optional;

/// What is known of how fast a serving reads its input (model 4).
public sealed interface Reading {
    /// Input tokens a second: measured, or estimated where nobody measured them.
    record AtSpeed(Figure tokS) implements Reading {}

    /// The writing speed was measured over whole requests, the reading of their input inside.
    record Included() implements Reading {}

    /// Nobody measured it, and too little is known for an estimate: what the serving costs is known
    /// from below only.
    record Unknown(String because) implements Reading {}

    /// Input tokens a second; empty where there is no figure for them.
    default Optional<Figure> prefillTokS() {
        return this instanceof AtSpeed speed ? Optional.of(speed.tokS()) : Optional.empty();
    }
}
