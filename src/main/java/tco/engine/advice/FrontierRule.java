package tco.engine.advice;

import java.util.List;
import java.util.Optional;
import tco.engine.advice.Finding.Measure;
import tco.engine.advice.Finding.Side;
import tco.model.Quality;

/// Whether the work needs the best models there are.
final class FrontierRule implements Rule {
    @Override
    public String id() {
        return "frontier-quality";
    }

    @Override
    public String title() {
        return "Frontier quality needed";
    }

    @Override
    public String source() {
        return "the article, 'When API Wins'";
    }

    @Override
    public Finding judge(Situation situation) {
        long hosted =
                situation.comparison().results().stream()
                        .filter(r -> Side.of(r.option().deployment()) == Side.SELF_HOSTING)
                        .filter(r -> r.option().quality().equals(Optional.of(Quality.FRONTIER)))
                        .count();
        boolean asked =
                situation
                        .scenario()
                        .requirements()
                        .minQuality()
                        .equals(Optional.of(Quality.FRONTIER));
        List<Measure> measures =
                List.of(Measure.count("self-hosted frontier models", (double) hosted));
        if (!asked) {
            return finding(
                    measures,
                    "min_quality: frontier",
                    Side.NEITHER,
                    0,
                    "no frontier quality is asked for");
        }
        return finding(
                measures,
                "min_quality: frontier",
                hosted == 0 ? Side.API : Side.NEITHER,
                0,
                hosted == 0
                        ? "frontier quality is asked for, and no machine here serves it"
                        : "frontier quality is asked for, and a machine here serves it");
    }
}
