package tco.engine.breakeven;

import static java.math.BigInteger.ONE;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import tco.engine.cost.Ratio;

/// A whole-numbered function of whole tokens: `constant + slope x + sum of height * floor((width x
/// + offset) / length)`. All steps share one width, so steps that fall together stay together.
record StepFunction(BigInteger constant, BigInteger slope, BigInteger width, List<Step> steps) {

    /// A step of `height` each time that `width x + offset` reaches another multiple of `length`.
    record Step(BigInteger height, BigInteger offset, BigInteger length) {
        BigInteger count(BigInteger scaled) {
            return Ratio.floorDiv(scaled.add(offset), length);
        }
    }

    /// The difference of two served segments, a's less b's, in the smallest unit that makes it
    /// whole.
    static StepFunction difference(Segment a, Segment b) {
        Ratio constant = a.constant().minus(b.constant());
        Ratio slope = a.slope().minus(b.slope());
        List<Segment.Step> steps = new ArrayList<>();
        a.step().ifPresent(steps::add);
        b.step().ifPresent(step -> merge(steps, step.negate()));
        BigInteger unit = lcm(constant.denominator(), slope.denominator());
        BigInteger width = ONE;
        for (Segment.Step step : steps) {
            unit = lcm(unit, step.usd().denominator());
            width = lcm(width, step.capacity().denominator());
        }
        List<Step> scaled = new ArrayList<>();
        for (Segment.Step step : steps) {
            BigInteger length = times(step.capacity(), width);
            scaled.add(new Step(times(step.usd(), unit), length.subtract(ONE), length));
        }
        return new StepFunction(times(constant, unit), times(slope, unit), width, scaled);
    }

    private static void merge(List<Segment.Step> steps, Segment.Step step) {
        if (steps.isEmpty() || !steps.getFirst().capacity().equals(step.capacity())) {
            steps.add(step);
            return;
        }
        Ratio both = steps.removeFirst().usd().plus(step.usd());
        if (both.signum() != 0) {
            steps.add(new Segment.Step(step.capacity(), both));
        }
    }

    private static BigInteger times(Ratio ratio, BigInteger multiple) {
        return ratio.numerator().multiply(multiple.divide(ratio.denominator()));
    }

    static BigInteger lcm(BigInteger a, BigInteger b) {
        return a.divide(a.gcd(b)).multiply(b);
    }

    BigInteger at(BigInteger x) {
        BigInteger scaled = width.multiply(x);
        BigInteger value = constant.add(slope.multiply(x));
        for (Step step : steps) {
            value = value.add(step.height().multiply(step.count(scaled)));
        }
        return value;
    }

    /// The function that is below 0 exactly where this one is at least 0.
    StepFunction opposite() {
        return new StepFunction(
                constant.negate().subtract(ONE),
                slope.negate(),
                width,
                each(step -> new Step(step.height().negate(), step.offset(), step.length())));
    }

    /// The same function with `x` counted from another origin.
    StepFunction from(BigInteger origin) {
        BigInteger moved = width.multiply(origin);
        return new StepFunction(
                constant.add(slope.multiply(origin)),
                slope,
                width,
                each(step -> new Step(step.height(), step.offset().add(moved), step.length())));
    }

    /// The same function read backwards: its value at `x` is this one's at `end - x`.
    StepFunction mirrored(BigInteger end) {
        BigInteger moved = width.multiply(end);
        List<Step> reversed =
                each(step ->
                        new Step(
                                step.height().negate(),
                                step.length().subtract(ONE).subtract(step.offset()).subtract(moved),
                                step.length()));
        return new StepFunction(constant.add(slope.multiply(end)), slope.negate(), width, reversed);
    }

    private List<Step> each(UnaryOperator<Step> change) {
        List<Step> changed = new ArrayList<>(steps);
        changed.replaceAll(change);
        return changed;
    }

    /// What a token adds in the long run.
    Ratio trend() {
        Ratio trend = Ratio.of(slope);
        for (Step step : steps) {
            trend = trend.plus(new Ratio(step.height().multiply(width), step.length()));
        }
        return trend;
    }

    /// The straight line of the trend that touches the function from below, at `x` = 0.
    Ratio floorAtZero() {
        return middle(-1);
    }

    /// The straight line of the trend that touches the function from above, at `x` = 0.
    Ratio ceilingAtZero() {
        return middle(1);
    }

    /// A count of steps is above its own straight line less 1, and never above the line.
    private Ratio middle(int side) {
        Ratio sum = Ratio.of(constant);
        for (Step step : steps) {
            sum = sum.plus(new Ratio(step.height().multiply(step.offset()), step.length()));
            if (step.height().signum() != side) {
                sum = sum.minus(Ratio.of(step.height()));
            }
        }
        return sum;
    }

    /// After how many tokens all steps fall as before.
    BigInteger period() {
        BigInteger period = ONE;
        for (Step step : steps) {
            period = lcm(period, step.length().divide(step.length().gcd(width)));
        }
        return period;
    }
}
