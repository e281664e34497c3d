package tco.imports.prices;

/// An entry of a catalogue that cannot be a price list of a profile; the message says why.
final class RefusedEntryException extends RuntimeException {
    private static final long serialVersionUID = 1;

    RefusedEntryException(String because) {
        super(because, null, false, false);
    }

    String because() {
        return String.valueOf(getMessage());
    }
}
