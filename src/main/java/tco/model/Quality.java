package tco.model;

/// How good the answers are, from basic to frontier (model 9).
public enum Quality {
    BASIC("basic"),
    MID("mid"),
    MID_HIGH("mid-high"),
    FRONTIER("frontier");

    private final String key;

    Quality(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
