package tco.render.decision;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.engine.Exclusion.ServesPart;
import tco.engine.OptionResult;
import tco.engine.breakeven.BreakEven;
import tco.engine.breakeven.BreakEven.Interval;
import tco.engine.breakeven.BreakEven.TurningPoint;
import tco.engine.breakeven.BreakEvenAnswer;
import tco.engine.breakeven.BreakEvenAnswer.AtCase;
import tco.engine.breakeven.FigureSolver.EqualCost;
import tco.engine.breakeven.FigureSolver.EqualCost.Side;
import tco.render.text.CountText;
import tco.text.Decimals;

/// A break-even in sentences.
record BreakEvenText(BreakEvenAnswer report) {
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
            solved(solved, answer).forEach(sentence -> sentences.add(lead + sentence));
        }
        return sentences;
    }

    /// What must be known of both options: why they cannot win, what they rest on, their notes.
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        for (OptionResult result : report.results()) {
            notes.addAll(OptionMarks.notes(result.option().id(), result));
        }
        return notes;
    }

    private String verdict(BreakEven found) {
        if (found.neverBecause().isPresent()) {
            return a()
                    + " is never cheaper than "
                    + b()
                    + (report.from().signum() == 0 ? "" : " from " + tokens(report.from()) + " on")
                    + ": "
                    + never(found);
        }
        BigInteger first = found.first().orElseThrow();
        if (found.aCheaper().isEmpty()) {
            return a()
                    + " is not cheaper than "
                    + b()
                    + (report.from().signum() == 0 ? " up to " : between())
                    + tokens(report.to())
                    + ", but from "
                    + tokens(first)
                    + " on"
                    + (first.equals(found.permanent().orElse(null)) ? "." : " for a while.");
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

    private String between() {
        return " from " + number(report.from()) + " to ";
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
            case CAPACITY -> full();
        };
    }

    /// Requests that are too long are so at any volume.
    private String full() {
        for (OptionResult result : report.results()) {
            if (result.option().id().equals(a())
                    && result.exclusion().isPresent()
                    && result.exclusion().get() instanceof ServesPart part
                    && part.longest().isPresent()) {
                return "it " + part.text() + ".";
            }
        }
        return "at the volume that it would take, it is full.";
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

    private List<String> solved(EqualCost solved, AtCase answer) {
        String path = solved.figure().path();
        String volume = CountText.tokens(answer.tokensA()) + " tokens a month";
        if (solved.crossings().isEmpty()) {
            return List.of(
                    "No value of "
                            + path
                            + " makes the two cost the same at "
                            + volume
                            + ": "
                            + name(solved.cheaperAtFrom())
                            + " from "
                            + CountText.number(solved.from())
                            + " to "
                            + CountText.number(solved.to())
                            + ".");
        }
        return solved.crossings().stream()
                .map(crossing ->
                        "At "
                                + volume
                                + (crossing.jump()
                                        ? " one cost jumps over the other with "
                                        : " the two cost the same with ")
                                + path
                                + " at "
                                + CountText.number(crossing.value())
                                + ": below it "
                                + name(crossing.cheaperBelow())
                                + ", above it "
                                + name(crossing.cheaperAbove())
                                + ".")
                .toList();
    }

    private String name(Optional<Side> side) {
        return side.map(which -> report.option(which).id() + " is cheaper")
                .orElse("neither is cheaper");
    }

    static String number(BigInteger count) {
        return Decimals.grouped(new StringBuilder(count.toString()), 0).toString();
    }

    private static String tokens(BigInteger count) {
        return number(count) + (count.equals(BigInteger.ONE) ? " token" : " tokens");
    }
}
