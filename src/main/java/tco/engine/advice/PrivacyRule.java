package tco.engine.advice;

import java.util.List;
import tco.engine.advice.Finding.Measure;
import tco.engine.advice.Finding.Side;
import tco.model.Requirements.Privacy;

/// Whether the code may leave at all.
final class PrivacyRule implements Rule {
    @Override
    public String id() {
        return "privacy";
    }

    @Override
    public String title() {
        return "Privacy requirements";
    }

    @Override
    public String source() {
        return "the article, 'When Self-Hosting Wins'";
    }

    @Override
    public Finding judge(Situation situation) {
        Privacy privacy = situation.scenario().requirements().privacy();
        long remaining =
                situation.eligible().stream()
                        .filter(r -> Side.of(r.option().deployment()) == Side.SELF_HOSTING)
                        .count();
        List<Measure> measures =
                List.of(Measure.count("eligible self-hosted options", (double) remaining));
        return switch (privacy) {
            case STAYS ->
                    finding(
                            measures,
                            "privacy: stays",
                            Side.SELF_HOSTING,
                            0,
                            "code must not leave: only own machines qualify, whatever they cost");
            case RENTED ->
                    finding(
                            measures,
                            "privacy: rented",
                            Side.SELF_HOSTING,
                            0,
                            "code may go to rented machines, but to no API: the cost decides only"
                                    + " between machines");
            case ANY ->
                    finding(
                            measures,
                            "privacy: any",
                            Side.NEITHER,
                            0,
                            "code may leave: nothing is ruled out");
        };
    }
}
