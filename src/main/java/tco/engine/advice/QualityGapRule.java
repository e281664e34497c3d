package tco.engine.advice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tco.engine.OptionResult;
import tco.engine.advice.Finding.Measure;
import tco.engine.advice.Finding.Side;
import tco.model.Case;
import tco.model.Option;
import tco.model.Quality;

/// How far the best hosted model is behind the best API.
final class QualityGapRule implements Rule {
    @Override
    public String id() {
        return "quality-gap";
    }

    @Override
    public String title() {
        return "Model quality gap";
    }

    @Override
    public String source() {
        return "the article, 'The Hidden Costs of Self-Hosting'";
    }

    @Override
    public boolean concerns(Option choice, Situation situation) {
        if (situation.asked().requirements().minQuality().isPresent()) {
            return false;
        }
        Optional<Quality> top =
                BestOptions.bestApi(situation.comparison())
                        .flatMap(result -> result.option().quality());
        Optional<Quality> chosen = choice.quality();
        return top.isPresent() && chosen.isPresent() && chosen.get().compareTo(top.get()) < 0;
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // tiers are steps of one scale
    public Finding judge(Situation situation) {
        Optional<Quality> hosted = best(situation, Side.SELF_HOSTING);
        Optional<OptionResult> api = BestOptions.bestApi(situation.comparison());
        Optional<Quality> top = api.flatMap(result -> result.option().quality());
        if (hosted.isEmpty() || top.isEmpty()) {
            return silent("the quality of one side is unknown");
        }
        int gap = Math.max(0, top.get().ordinal() - hosted.get().ordinal());
        double hard = 1 - situation.at().of(situation.scenario().workload().routineShare());
        double hardUsd = hard * api.get().usd(Case.TYPICAL);
        return finding(
                List.of(
                        Measure.count("tiers behind", gap),
                        Measure.share("work that is not routine", hard),
                        Measure.usd("that work at " + api.get().option().shortName(), hardUsd)),
                "no tier behind",
                gap > 0 && hard > 0 ? Side.HYBRID : Side.NEITHER,
                gap > 0 ? hardUsd : 0,
                "hosted models reach "
                        + hosted.get().key()
                        + ", APIs "
                        + top.get().key()
                        + (gap > 0 ? ": hard problems may need the best API as a fallback" : ""));
    }

    private static Optional<Quality> best(Situation situation, Side side) {
        return situation.comparison().results().stream()
                .filter(result -> Side.of(result.option().deployment()) == side)
                .flatMap(result -> result.option().quality().stream())
                .max(Comparator.naturalOrder());
    }
}
