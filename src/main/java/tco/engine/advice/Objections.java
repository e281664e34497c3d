package tco.engine.advice;

import static java.math.BigInteger.ZERO;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tco.engine.Eligibility;
import tco.engine.advice.Advice.Objection;
import tco.engine.advice.Advice.Recommendation;
import tco.engine.advice.Finding.Measure;
import tco.engine.advice.Finding.Side;
import tco.engine.breakeven.BreakEven.Interval;
import tco.engine.breakeven.BreakEvens;
import tco.engine.breakeven.NoBreakEvenException;
import tco.model.Option;

/// Looks for what speaks against a recommendation.
final class Objections {
    private static final int MOST_INTERVALS = 1000;

    private final Recommendation choice;
    private final Situation situation;

    Objections(Recommendation choice, Situation situation) {
        this.choice = choice;
        this.situation = situation;
    }

    /// The one with the most money behind it; where there is none, the volume at which another side
    /// wins, and then the next best option. That a requirement costs money is no reason against
    /// what meets it.
    Optional<Objection> strongest(Map<Rule, Finding> findings) {
        List<Objection> all = new ArrayList<>();
        findings.forEach((rule, finding) -> {
            boolean another =
                    finding.speaksFor() != Side.NEITHER && finding.speaksFor() != choice.side();
            if (another && rule.concerns(choice.option(), situation)) {
                all.add(Objection.of(finding));
            }
        });
        return all.stream()
                .max(Comparator.comparingDouble(Objection::stakeUsd))
                .or(this::growth)
                .or(this::nextBest);
    }

    /// The next volume at which the other of the two costs less; none for a choice that has a
    /// volume of its own.
    private Optional<Objection> growth() {
        if (Eligibility.hasOwnVolume(situation.asked(), choice.option())) {
            return Optional.empty();
        }
        try {
            return situation
                    .selfHostVersusApi()
                    .flatMap(contest ->
                            switch (choice.side()) {
                                case API -> larger(contest.local());
                                case SELF_HOSTING -> smaller(contest.remote());
                                case HYBRID, NEITHER -> Optional.empty();
                            });
        } catch (NoBreakEvenException _) {
            return Optional.empty();
        }
    }

    private Optional<Objection> larger(Option other) {
        BigInteger now = tokens();
        return mayWin(other)
                ? BreakEvens.of(other, choice.option(), situation.at(), now, now, 1)
                        .first()
                        .map(from -> growth(other, "with more tokens a month ", "from", from))
                : Optional.empty();
    }

    private Optional<Objection> smaller(Option other) {
        List<Interval> cheaper =
                mayWin(other)
                        ? BreakEvens.of(
                                        other,
                                        choice.option(),
                                        situation.at(),
                                        ZERO,
                                        tokens(),
                                        MOST_INTERVALS)
                                .aCheaper()
                        : List.of();
        return cheaper.isEmpty()
                ? Optional.empty()
                : cheaper.getLast()
                        .to()
                        .map(upTo -> growth(other, "with fewer tokens a month ", "up to", upTo));
    }

    private Objection growth(Option other, String when, String from, BigInteger tokens) {
        return new Objection(
                "growth",
                "Another volume",
                when + other.shortName() + " costs less",
                List.of(Measure.tokens(from, tokens.doubleValue())),
                0);
    }

    private boolean mayWin(Option option) {
        return situation.ruledOut(situation.asked().requirements(), option).isEmpty();
    }

    private BigInteger tokens() {
        return BigDecimal.valueOf(situation.demand().tokens().total())
                .setScale(0, RoundingMode.CEILING)
                .toBigIntegerExact();
    }

    private Optional<Objection> nextBest() {
        return choice.second()
                .map(second ->
                        new Objection(
                                "next-best",
                                "Next best",
                                "no rule speaks against it, and "
                                        + second.option().shortName()
                                        + " costs more",
                                List.of(),
                                second.usd() - choice.usd()));
    }
}
