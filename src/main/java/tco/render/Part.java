package tco.render;

import java.util.List;
import tco.model.Component;
import tco.model.Component.Group;

/// A part of the bill in the typical case: one component, or several that belong together.
public final class Part implements Column {
    public static final Part MACHINES = of(Group.MACHINES, "machine");
    public static final Part POWER = of(Group.POWER, "power");
    public static final Part RENT = of(Group.RENT, "rent");
    public static final Part PEOPLE = of(Group.PEOPLE, "upkeep");
    public static final Part API = of(Group.API, "tokens");
    public static final Part PLAN = of(Group.PLAN, "seats");
    public static final Part QUALITY = of(Group.QUALITY, "gap");

    /// Every component in one of them, in the order of a table.
    public static final List<Part> GROUPS =
            List.of(QUALITY, MACHINES, POWER, RENT, PEOPLE, API, PLAN);

    private final String key;
    private final String heading;
    private final List<Component> components;

    private Part(String key, String heading, List<Component> components) {
        this.key = key;
        this.heading = heading;
        this.components = components;
    }

    private static Part of(Group group, String heading) {
        return new Part(group.key(), heading, group.components());
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
