package tco.render;

import java.util.List;
import tco.model.Component;
import tco.model.Component.Group;

/// A column of a table or CSV: a fact about an option, or a part of its bill.
public sealed interface Column {
    /// The name in CSV and on the command line.
    String key();

    /// The name at the head of a table.
    String heading();

    /// Whether a table aligns the column to the right.
    boolean numeric();

    /// What a column says of an option as a whole.
    enum Fact implements Column {
        OPTION("option", "id", false),
        NAME("name", "option", false),
        RUNS("runs", "runs", false),
        NEEDS("needs", "needs", false),
        KIND("kind", "kind", false),
        QUALITY("quality", "quality", false),
        DATA("data", "code", false),
        ELIGIBLE("eligible", "eligible", false),
        LIMIT("limit", "limit", false),
        UNITS("units", "units", true),
        MONTHLY("monthly", "low-high", true),
        MONTHLY_USD_LOW("monthly_usd_low", "low", true),
        MONTHLY_USD("monthly_usd", "month", true),
        MONTHLY_USD_HIGH("monthly_usd_high", "high", true),
        USD_PER_MTOK("usd_per_mtok", "$/Mtok", true),
        UPFRONT_USD("upfront_usd", "up front", true),
        CAPACITY_TOKENS("capacity_tokens", "capacity", true),
        UTILISATION("utilisation", "used", true),
        SERVED_SHARE("served_share", "served", true),
        EXCLUDED_BECAUSE("excluded_because", "excluded because", false),
        COST_KNOWN("cost_known", "cost known", false),
        ESTIMATE("estimate", "estimate", false),
        PER_DEVELOPER_USD("per_developer_usd", "a dev", true),
        YEARLY_USD("yearly_usd", "a year", true),
        SAVES_USD("saves_usd", "vs today", true),
        SAVING_USD("saving_usd", "saves", true),
        SAVING_PERCENT("saving_percent", "saves %", true),
        FIRST_ANSWER_S("first_answer_s", "first answer", true),
        STREAM_TOK_S("stream_tok_s", "tok/s", true),
        OLDEST_FIGURE("oldest_figure", "since", false),
        NOTES("notes", "notes", false);

        private final String key;
        private final String heading;
        private final boolean numeric;

        Fact(String key, String heading, boolean numeric) {
            this.key = key;
            this.heading = heading;
            this.numeric = numeric;
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
            return numeric;
        }
    }

    /// A part of the bill in the typical case: one component, or several that belong together.
    final class Part implements Column {
        public static final Part MACHINES = of(Group.MACHINES, "machine");
        public static final Part POWER = of(Group.POWER, "power");
        public static final Part RENT = of(Group.RENT, "rent");
        public static final Part PEOPLE = of(Group.PEOPLE, "upkeep");
        public static final Part API = of(Group.API, "tokens");
        public static final Part PLAN = of(Group.PLAN, "plan");
        public static final Part QUALITY = of(Group.QUALITY, "gap");

        /// Every component in one of them, in the order of a table; what a plan costs beyond its
        /// seats stands apart from them.
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
}
