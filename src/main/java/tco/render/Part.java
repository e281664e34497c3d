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
    public static final Part PLAN = of(Group.PLAN, "plan");
    public static final Part QUALITY = of(Group.QUALITY, "gap");

    /// Every component in one of them, in the order of a table; what a plan costs beyond its seats
    /// stands apart from them.
    public static final List<Part> GROUPS =
            List.of(
                    QUALITY,
                    MACHINES,
                    POWER,
                    RENT,
                    PEOPLE,
                    API,
                    of(Component.SEATS),
                    of(Component.OVERAGE));

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

    /// A component, under the name of its group where it is all of that.
    public static Part of(Component component) {
        String heading = component.key();
        for (Part group : List.of(POWER, QUALITY)) {
            heading = group.components.equals(List.of(component)) ? group.heading : heading;
        }
        return new Part(component.key(), heading, List.of(component));
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
