package tco.render.decision;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import tco.engine.breakeven.BreakEven;
import tco.engine.breakeven.BreakEven.Interval;
import tco.engine.breakeven.BreakEven.Never;
import tco.engine.breakeven.BreakEvenAnswer;
import tco.engine.breakeven.BreakEvenAnswer.AtCase;
import tco.engine.breakeven.EqualCost;
import tco.engine.breakeven.EqualCost.Crossing;
import tco.engine.breakeven.EqualCost.Side;
import tco.render.text.CsvText;
import tco.text.RangeText;

/// A break-even as CSV: one row for each interval in which a is cheaper, or one without an
/// interval; where figures are solved for, one row for each of their values instead.
final class CsvBreakEven {
    private static final String INTERVALS =
            "a,b,case,from_tokens,to_tokens,first,permanent,never_because\n";
    private static final String VALUES = "a,b,case,path,value,jump,cheaper_below,cheaper_above\n";

    private final BreakEvenAnswer report;
    private final StringBuilder out;

    private CsvBreakEven(BreakEvenAnswer report, StringBuilder out) {
        this.report = report;
        this.out = out;
    }

    static void render(BreakEvenAnswer report, StringBuilder out) {
        CsvBreakEven csv = new CsvBreakEven(report, out);
        boolean solved = !report.cases().getFirst().solved().isEmpty();
        out.append(solved ? VALUES : INTERVALS);
        for (AtCase answer : report.cases()) {
            if (solved) {
                answer.solved().forEach(equal -> csv.values(answer, equal));
            } else {
                csv.intervals(answer);
            }
        }
    }

    private void intervals(AtCase answer) {
        BreakEven found = answer.volumes();
        String rest =
                ","
                        + text(found.first())
                        + ","
                        + text(found.permanent())
                        + ","
                        + found.neverBecause().map(Never::key).orElse("")
                        + "\n";
        for (Interval interval : found.aCheaper()) {
            start(answer);
            out.append(',').append(interval.from()).append(',').append(text(interval.to()));
            out.append(rest);
        }
        if (found.aCheaper().isEmpty()) {
            start(answer);
            out.append(",,").append(rest);
        }
    }

    private void values(AtCase answer, EqualCost equal) {
        for (Crossing crossing : equal.crossings()) {
            start(answer);
            CsvText.text(out.append(','), equal.figure().path());
            out.append(',').append(RangeText.plain(crossing.value()));
            out.append(',').append(crossing.jump());
            sides(crossing.cheaperBelow(), crossing.cheaperAbove());
        }
        if (equal.crossings().isEmpty()) {
            start(answer);
            CsvText.text(out.append(','), equal.figure().path());
            out.append(",,");
            sides(equal.cheaperAtFrom(), equal.cheaperAtTo());
        }
    }

    private void sides(Optional<Side> below, Optional<Side> above) {
        for (Optional<Side> side : List.of(below, above)) {
            String id = JsonBreakEven.id(report, side);
            CsvText.text(out.append(','), id == null ? "" : id);
        }
        out.append('\n');
    }

    private void start(AtCase answer) {
        CsvText.text(out, report.a().id());
        CsvText.text(out.append(','), report.b().id());
        out.append(',').append(answer.at().key());
    }

    private static String text(Optional<BigInteger> tokens) {
        return tokens.map(BigInteger::toString).orElse("");
    }
}
