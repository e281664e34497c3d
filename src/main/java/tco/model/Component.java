package tco.model;

import java.util.ArrayList;
import java.util.List;

/// The cost lines of a bill, in the order in which they are shown (contract).
public enum Component {
    HARDWARE("hardware", "machine", Group.MACHINES, Cash.ONCE),
    INSTALLATION("installation", "machine", Group.MACHINES, Cash.ONCE),
    CAPITAL("capital", "USD book value", Group.MACHINES, Cash.NONE),
    MAINTENANCE("maintenance", "machine", Group.MACHINES, Cash.MONTHLY),
    ELECTRICITY("electricity", "kWh", Group.POWER, Cash.MONTHLY),
    FACILITY("facility", "machine", Group.MACHINES, Cash.MONTHLY),
    RENTAL("rental", "hour", Group.RENT, Cash.MONTHLY),
    STORAGE("storage", "machine", Group.RENT, Cash.MONTHLY),
    OPS("ops", "hour", Group.PEOPLE, Cash.MONTHLY),
    SETUP("setup", "deployment", Group.PEOPLE, Cash.ONCE),
    API_INPUT("api_input", "Mtok", Group.API, Cash.MONTHLY),
    API_CACHE_READ("api_cache_read", "Mtok", Group.API, Cash.MONTHLY),
    API_CACHE_WRITE("api_cache_write", "Mtok", Group.API, Cash.MONTHLY),
    API_OUTPUT("api_output", "Mtok", Group.API, Cash.MONTHLY),
    SEATS("seats", "seat", Group.PLAN, Cash.MONTHLY),
    OVERAGE("overage", "USD API value", Group.PLAN, Cash.MONTHLY),
    API_REQUESTS("api_requests", "request", Group.API, Cash.MONTHLY),
    API_MONTHLY("api_monthly", "team", Group.API, Cash.MONTHLY),
    QUALITY_GAP("quality_gap", "of the work", Group.QUALITY, Cash.MONTHLY);

    /// Components that a table adds up to one column, in the order of its columns.
    public enum Group {
        MACHINES("machines"),
        POWER("power"),
        RENT("rent"),
        PEOPLE("people"),
        API("api"),
        PLAN("plan"),
        QUALITY("gap");

        private final String key;

        Group(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }

        /// The components of the group, in the order of the bill.
        public List<Component> components() {
            List<Component> components = new ArrayList<>();
            for (Component component : Component.values()) {
                if (component.group == this) {
                    components.add(component);
                }
            }
            return List.copyOf(components);
        }
    }

    /// When the money of a cost line leaves the account.
    public enum Cash {
        /// In the month that the line is charged for.
        MONTHLY,
        /// When the thing is bought; the line spreads it over months.
        ONCE,
        /// Never: the cost of money that is tied up is a loss of income.
        NONE
    }

    private final String key;
    private final String unit;
    private final Group group;
    private final Cash cash;

    Component(String key, String unit, Group group, Cash cash) {
        this.key = key;
        this.unit = unit;
        this.group = group;
        this.cash = cash;
    }

    public String key() {
        return key;
    }

    /// What the quantity of the line counts.
    public String unit() {
        return unit;
    }

    public Group group() {
        return group;
    }

    public boolean isPaidMonthly() {
        return cash == Cash.MONTHLY;
    }

    /// Whether the line spreads over months what is paid up front.
    public boolean isPaidOnce() {
        return cash == Cash.ONCE;
    }
}
