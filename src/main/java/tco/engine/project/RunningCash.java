package tco.engine.project;

import tco.engine.cost.Bill;
import tco.model.Component;

/// The part of a bill that is paid month by month; what is bought once is paid when it is bought.
final class RunningCash {
    private RunningCash() {}

    static double usd(Bill bill) {
        double usd = 0;
        for (Component component : Component.values()) {
            if (isPaidMonthly(component)) {
                usd += bill.usd(component);
            }
        }
        return usd;
    }

    private static boolean isPaidMonthly(Component component) {
        return switch (component) {
            case HARDWARE, INSTALLATION, CAPITAL, SETUP -> false;
            case MAINTENANCE,
                    ELECTRICITY,
                    FACILITY,
                    RENTAL,
                    STORAGE,
                    OPS,
                    API_INPUT,
                    API_CACHE_READ,
                    API_CACHE_WRITE,
                    API_OUTPUT,
                    SEATS,
                    OVERAGE ->
                    true;
        };
    }
}
