package tco.render;

import java.util.List;
import tco.model.Component;

/// A part of the bill in the typical case: one component, or several that belong together.
public final class Part implements Column {
    public static final Part MACHINES =
            new Part(
                    "machines",
                    "hardware",
                    List.of(
                            Component.HARDWARE,
                            Component.INSTALLATION,
                            Component.CAPITAL,
                            Component.MAINTENANCE,
                            Component.FACILITY));
    public static final Part POWER = new Part("power", "power", List.of(Component.ELECTRICITY));
    public static final Part RENT =
            new Part("rent", "rental", List.of(Component.RENTAL, Component.STORAGE));
    public static final Part PEOPLE =
            new Part("people", "ops", List.of(Component.OPS, Component.SETUP));
    public static final Part API =
            new Part(
                    "api",
                    "API",
                    List.of(
                            Component.API_INPUT,
                            Component.API_CACHE_READ,
                            Component.API_CACHE_WRITE,
                            Component.API_OUTPUT));
    public static final Part PLAN =
            new Part("plan", "seats", List.of(Component.SEATS, Component.OVERAGE));

    private final String key;
    private final String heading;
    private final List<Component> components;

    private Part(String key, String heading, List<Component> components) {
        this.key = key;
        this.heading = heading;
        this.components = components;
    }

    public static Part of(Component component) {
        return new Part(component.key(), component.key(), List.of(component));
    }

    public List<Component> components() {
        return components;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String heading() {
        return heading;
    }

    @Override
    public boolean numeric() {
        return true;
    }
}
