package tco.engine.simulate;

import java.util.List;
import tco.engine.Eligibility;
import tco.engine.cost.Costs;
import tco.engine.cost.Monthly;
import tco.model.Option;
import tco.model.Point;
import tco.model.Scenario;

/// Sums over samples, by option.
public final class Tally {
    private final List<Option> options;
    private final boolean[] fixed;
    private final boolean[] mayWin;
    private final double[] usd;
    private final boolean[] eligible;
    private final double[] usdSum;
    private final double[] regretSum;
    private final long[] wins;
    private final long[] eligibleCount;

    /// @param fixed which options cost the same in every sample: what they cost at this point
    Tally(Scenario scenario, boolean[] fixed, Point at) {
        this.options = scenario.options();
        int count = options.size();
        this.fixed = fixed;
        this.mayWin = new boolean[count];
        this.usd = new double[count];
        this.eligible = new boolean[count];
        this.usdSum = new double[count];
        this.regretSum = new double[count];
        this.wins = new long[count];
        this.eligibleCount = new long[count];
        for (int i = 0; i < count; i++) {
            mayWin[i] = Eligibility.ruledOut(scenario, options.get(i)).isEmpty();
            cost(i, at);
        }
    }

    private void cost(int option, Point at) {
        Monthly monthly = Costs.monthly(options.get(option), at);
        usd[option] = monthly.usd();
        eligible[option] = mayWin[option] && Eligibility.servesAll(monthly.servedShare());
    }

    void add(Point at) {
        int best = -1;
        for (int i = 0; i < usd.length; i++) {
            if (!fixed[i]) {
                cost(i, at);
            }
            usdSum[i] += usd[i];
            if (eligible[i] && (best < 0 || usd[i] < usd[best])) {
                best = i;
            }
        }
        if (best >= 0) {
            wins[best]++;
            regret(usd[best]);
        }
    }

    private void regret(double bestUsd) {
        for (int i = 0; i < usd.length; i++) {
            if (eligible[i]) {
                eligibleCount[i]++;
                regretSum[i] += usd[i] - bestUsd;
            }
        }
    }

    /// Dollars a month of an option in the latest sample.
    double usd(int option) {
        return usd[option];
    }

    /// Adds the sums of the block that follows.
    public void add(Tally next) {
        for (int i = 0; i < usd.length; i++) {
            usdSum[i] += next.usdSum[i];
            regretSum[i] += next.regretSum[i];
            wins[i] += next.wins[i];
            eligibleCount[i] += next.eligibleCount[i];
        }
    }

    double usdSum(int option) {
        return usdSum[option];
    }

    double regretSum(int option) {
        return regretSum[option];
    }

    long wins(int option) {
        return wins[option];
    }

    long eligibleCount(int option) {
        return eligibleCount[option];
    }
}
