package tco.render.chart;

/// Which part of a text its place is that of.
enum Anchor {
    START("start"),
    MIDDLE("middle"),
    END("end");

    private final String key;

    Anchor(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
