package tco.engine.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/// A team's future told month by month, one machine at a time, from docs alone: what a machine and
/// an API cost it. Plain numbers, no engine.
record NaiveFuture(
        double tokens,
        double outputShare,
        double price,
        double residualShare,
        int lifetime,
        double installation,
        double setup,
        double maintenanceRate,
        double facility,
        double loadWatts,
        double idleWatts,
        double kwhPrice,
        double decode,
        double prefill,
        double opsHours,
        double opsRate,
        double opsExtra,
        int owned,
        double upfront,
        int term,
        double hourly,
        double inputPrice,
        double outputPrice,
        int months,
        double growth,
        double decline,
        double discount) {

    static NaiveFuture draw(RandomGenerator random) {
        return new NaiveFuture(
                Math.rint(Math.pow(10, random.nextDouble(5, 9))),
                random.nextDouble(0.01, 0.6),
                random.nextDouble(500, 20_000),
                random.nextDouble(0, 0.5),
                random.nextInt(1, 60),
                random.nextDouble(0, 500),
                random.nextDouble(0, 2000),
                random.nextDouble(0, 0.1),
                random.nextDouble(0, 50),
                random.nextDouble(100, 900),
                random.nextDouble(5, 90),
                random.nextDouble(0.05, 0.4),
                random.nextDouble(10, 500),
                random.nextDouble(100, 5000),
                random.nextDouble(0, 5),
                random.nextDouble(0, 100),
                random.nextDouble(0, 1),
                random.nextInt(4),
                random.nextDouble(0, 9000),
                random.nextInt(1, 37),
                random.nextDouble(0, 3),
                random.nextDouble(0.05, 5),
                random.nextDouble(0.2, 25),
                random.nextInt(1, 121),
                random.nextDouble(-0.1, 0.1),
                random.nextDouble(0, 0.5),
                random.nextDouble(0, 0.2));
    }

    String yaml() {
        return String.format(
                Locale.ROOT,
                """
                kind: owned
                id: box
                price_usd: %s
                residual_share: %s
                lifetime_months: %d
                installation_usd: %s
                setup_usd: %s
                maintenance_rate: %s
                facility_usd: %s
                power: {load_watts: %s, idle_watts: %s, duty: demand}
                serves:
                  - {model: m, decode_tok_s: %s, prefill_tok_s: %s}
                ---
                kind: rented
                id: cloud
                hourly_usd: %s
                billing: reserved
                upfront_usd: %s
                term_months: %d
                serves:
                  - {model: m, decode_tok_s: %s, prefill_tok_s: %s}
                ---
                kind: api
                provider: p
                models:
                  - {id: api, input: %s, output: %s}
                ---
                kind: scenario
                id: test
                workload: {tokens: %d, output_share: %s}
                assumptions: {usd_per_kwh: %s, ops_hours: %s, ops_hourly_usd: %s, ops_hours_per_extra_unit: %s}
                options: [{machine: box, owned: %d}, api, cloud]
                """,
                price,
                residualShare,
                lifetime,
                installation,
                setup,
                maintenanceRate,
                facility,
                loadWatts,
                idleWatts,
                decode,
                prefill,
                hourly,
                upfront,
                term,
                decode,
                prefill,
                inputPrice,
                outputPrice,
                (long) tokens,
                outputShare,
                kwhPrice,
                opsHours,
                opsRate,
                opsExtra,
                owned);
    }

    private double volume(int month) {
        double volume = tokens;
        for (int m = 1; m < month; m++) {
            volume = volume * (1 + growth);
        }
        return volume;
    }

    double[] apiCash() {
        double[] cash = new double[months + 1];
        double aYearKeeps = 1 - decline;
        for (int month = 1; month <= months; month++) {
            double volume = volume(month);
            double priceLevel = Math.exp(Math.log(aYearKeeps) * (month - 1) / 12.0);
            cash[month] =
                    priceLevel
                            * (volume * (1 - outputShare) / 1e6 * inputPrice
                                    + volume * outputShare / 1e6 * outputPrice);
        }
        return cash;
    }

    private double busyHours(int month) {
        double volume = volume(month);
        return volume * outputShare / decode / 3600 + volume * (1 - outputShare) / prefill / 3600;
    }

    private int machinesNeeded(int month) {
        return machinesNeeded(month, 8 * 21);
    }

    private int machinesNeeded(int month, double window) {
        double usable = window * 0.8;
        return Math.max(1, (int) Math.ceil(busyHours(month) / usable - 1e-12));
    }

    /// Each machine is the number of months that it has served.
    double[] boxCash() {
        double[] cash = new double[months + 1];
        List<Integer> machines = new ArrayList<>();
        cash[0] = setup;
        int there = 0;
        for (int month = 1; month <= months; month++) {
            while (there + machines.size() < machinesNeeded(month)) {
                if (there < owned) {
                    there++;
                    continue;
                }
                machines.add(0);
                cash[month == 1 ? 0 : month] += price + installation;
            }
            cash[month] += running(month, there + machines.size());
            machines.replaceAll(served -> served + 1);
            if (month == months) {
                for (int served : machines) {
                    cash[month] -= price - (price - price * residualShare) * served / lifetime;
                }
            } else {
                endOfMonth(month, there, machines, cash);
            }
        }
        return cash;
    }

    private void endOfMonth(int month, int there, List<Integer> machines, double[] cash) {
        int worn = 0;
        for (int served : machines) {
            worn += served == lifetime ? 1 : 0;
        }
        machines.removeIf(served -> served == lifetime);
        for (int i = 0; i < worn; i++) {
            cash[month] -= price * residualShare;
            if (there + machines.size() < machinesNeeded(month + 1)) {
                machines.add(0);
                cash[month] += price + installation;
            }
        }
    }

    /// Each reservation is the number of months that it still pays for.
    double[] cloudCash() {
        double[] cash = new double[months + 1];
        List<Integer> left = new ArrayList<>();
        for (int month = 1; month <= months; month++) {
            int moment = month == 1 ? 0 : month;
            while (left.size() < machinesNeeded(month, 730)) {
                left.add(term);
                cash[moment] += upfront;
            }
            cash[month] +=
                    left.size() * 730 * hourly
                            + (opsHours + opsExtra * (left.size() - 1)) * opsRate;
            left.replaceAll(remaining -> remaining - 1);
            int ended = left.size();
            left.removeIf(remaining -> remaining == 0);
            ended -= left.size();
            for (int i = 0; i < ended && month < months; i++) {
                if (left.size() < machinesNeeded(month + 1, 730)) {
                    left.add(term);
                    cash[month] += upfront;
                }
            }
        }
        return cash;
    }

    private double running(int month, int machines) {
        double powered = 730.0 * machines;
        double busy = Math.min(powered, busyHours(month));
        double kwh = (busy * loadWatts + (powered - busy) * idleWatts) / 1000;
        return kwh * kwhPrice
                + machines * (maintenanceRate * price / 12 + facility)
                + (opsHours + opsExtra * (machines - 1)) * opsRate;
    }
}
