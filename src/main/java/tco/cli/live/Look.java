package tco.cli.live;

/// How the person's terminal shows things.
public record Look(boolean colour, boolean ascii) {}
