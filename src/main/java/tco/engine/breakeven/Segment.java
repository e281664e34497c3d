package tco.engine.breakeven;

import java.math.BigInteger;
import java.util.Optional;
import tco.engine.cost.Ratio;

/// A piece of a cost curve from one volume to another, or for ever: a line, plus a step for every
/// machine begun.
record Segment(
        BigInteger from,
        Optional<BigInteger> to,
        boolean served,
        Ratio constant,
        Ratio slope,
        Optional<Step> step) {

    /// `usd` more for each `capacity` tokens begun.
    record Step(Ratio capacity, Ratio usd) {
        Step negate() {
            return new Step(capacity, usd.negate());
        }
    }

    static Segment line(BigInteger from, Optional<BigInteger> to, Ratio constant, Ratio slope) {
        return new Segment(from, to, true, constant, slope, Optional.empty());
    }

    static Segment unserved(BigInteger from) {
        return new Segment(from, Optional.empty(), false, Ratio.ZERO, Ratio.ZERO, Optional.empty());
    }

    Segment until(BigInteger last) {
        BigInteger end = to.isPresent() ? to.get().min(last) : last;
        return new Segment(from, Optional.of(end), served, constant, slope, step);
    }

    Segment since(BigInteger first) {
        return new Segment(from.max(first), to, served, constant, slope, step);
    }

    Segment plus(Ratio moreConstant, Ratio moreSlope) {
        return new Segment(
                from, to, served, constant.plus(moreConstant), slope.plus(moreSlope), step);
    }

    Segment withStep(Ratio capacity, Ratio usd) {
        return usd.signum() == 0
                ? this
                : new Segment(
                        from, to, served, constant, slope, Optional.of(new Step(capacity, usd)));
    }

    Ratio usd(BigInteger tokens) {
        Ratio at = Ratio.of(tokens);
        Ratio usd = constant.plus(slope.times(at));
        if (step.isEmpty()) {
            return usd;
        }
        BigInteger units = at.over(step.get().capacity()).ceil();
        return usd.plus(step.get().usd().times(Ratio.of(units)));
    }
}
