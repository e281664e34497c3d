package tco.render;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.engine.breakeven.BreakEven;
import tco.engine.breakeven.BreakEven.Interval;
import tco.engine.breakeven.BreakEvenReport;
import tco.engine.breakeven.BreakEvenReport.AtCase;
import tco.engine.breakeven.EqualCost;
import tco.engine.breakeven.EqualCost.Crossing;
import tco.engine.breakeven.EqualCost.Side;
import tco.engine.breakeven.TurningPoint;

/// A break-even in sentences.
record BreakEvenText(BreakEvenReport report) {
    private String a() {
        return report.a().id();
    }

    private String b() {
        return report.b().id();
    }

    String title() {
        return a() + " against " + b();
    }

    /// The answer of one case, then what is worth knowing about it.
    List<String> sentences(AtCase answer) {
        BreakEven found = answer.volumes();
        List<String> sentences = new ArrayList<>();
        String lead = report.cases().size() > 1 ? answer.at().key() + " case: " : "";
        sentences.add(lead + verdict(found));
        found.turning().ifPresent(turning -> utilisation(turning, sentences));
        for (EqualCost solved : answer.solved()) {
            sentences.add(lead + solved(solved, answer));
        }
        return sentences;
    }

    private String verdict(BreakEven found) {
        if (found.neverBecause().isPresent()) {
            return a() + " is never cheaper than " + b() + ": " + never(found);
        }
        BigInteger first = found.first().orElseThrow();
        if (found.aCheaper().isEmpty()) {
            return a()
                    + " is not cheaper than "
                    + b()
                    + " up to "
                    + tokens(report.to())
                    + ", but from "
                    + tokens(first)
                    + " on"
                    + (found.permanent().isPresent() ? "." : " for a while.");
        }
        Interval interval = found.aCheaper().getFirst();
        String start = a() + " is cheaper than " + b() + " " + range(interval);
        int more = found.aCheaper().size() - 1;
        if (more == 0) {
            return start + ".";
        }
        String others =
                ", and in "
                        + (found.truncated() ? "more than " : "")
                        + more
                        + (more == 1 ? " more range" : " more ranges");
        return start
                + others
                + found.permanent()
                        .map(volume -> "; for good from " + tokens(volume) + ".")
                        .orElse("; never for good.");
    }

    /// `from 235,714,286 tokens a month`, with an end where there is one.
    String range(Interval interval) {
        return interval.to()
                .map(to -> "from " + number(interval.from()) + " to " + tokens(to) + " a month")
                .orElse(
                        interval.from().signum() == 0
                                ? "at any volume"
                                : "from " + tokens(interval.from()) + " a month");
    }

    private String never(BreakEven found) {
        return switch (found.neverBecause().orElseThrow()) {
            case PRICE -> "its running cost per token is not below the other's.";
            case CAPACITY -> "at the volume that it would take, it is full.";
        };
    }

    private void utilisation(TurningPoint turning, List<String> sentences) {
        turning.utilisationA().ifPresent(share -> sentences.add(busy(a(), turning, share)));
        turning.utilisationB().ifPresent(share -> sentences.add(busy(b(), turning, share)));
    }

    private static String busy(String id, TurningPoint turning, double share) {
        return "Break-even utilisation: at "
                + tokens(turning.tokens())
                + ", "
                + id
                + " is busy "
                + CountText.percent(share)
                + " of its window hours.";
    }

    private String solved(EqualCost solved, AtCase answer) {
        String path = solved.figure().path();
        String volume = " at " + CountText.tokens(answer.tokensA()) + " tokens a month";
        if (solved.crossings().isEmpty()) {
            return "No value of "
                    + path
                    + " makes the two cost the same"
                    + volume
                    + ": "
                    + name(solved.cheaperAtFrom())
                    + " from "
                    + CountText.number(solved.from())
                    + " to "
                    + CountText.number(solved.to())
                    + ".";
        }
        List<String> values = new ArrayList<>();
        for (Crossing crossing : solved.crossings()) {
            values.add(
                    CountText.number(crossing.value())
                            + (crossing.jump() ? " (by a jump)" : "")
                            + ", below it "
                            + name(crossing.cheaperBelow())
                            + ", above it "
                            + name(crossing.cheaperAbove()));
        }
        return "The two cost the same"
                + volume
                + " with "
                + path
                + " at "
                + String.join("; and at ", values)
                + ".";
    }

    private String name(Optional<Side> side) {
        return side.map(which ->
                        switch (which) {
                            case A -> a();
                            case B -> b();
                        })
                .map(id -> id + " is cheaper")
                .orElse("neither is cheaper");
    }

    static String number(BigInteger count) {
        return MoneyText.grouped(new StringBuilder(count.toString()), 0).toString();
    }

    private static String tokens(BigInteger count) {
        return number(count) + (count.equals(BigInteger.ONE) ? " token" : " tokens");
    }
}
