package tco.engine.capacity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tco.model.EngineClass;
import tco.model.Figure;
import tco.model.Quantisation;
import tco.model.Serving;
import tco.model.ServingTerms;

/// The servings of a machine whose speeds somebody measured, as anchors for estimates of others.
public record MeasuredServings(List<Serving> servings) {
    public MeasuredServings {
        servings = servings.stream().filter(serving -> isMeasured(serving.decodeTokS())).toList();
    }

    private static boolean isMeasured(Figure speed) {
        return !speed.source().estimate();
    }

    /// The engine with which the machine serves this model in this format.
    public Optional<EngineClass> engine(String model, Quantisation quant) {
        return servings.stream()
                .filter(serving -> isOf(serving, model, quant))
                .flatMap(serving -> serving.terms().engine().stream())
                .flatMap(engine -> EngineClass.of(engine).stream())
                .findFirst();
    }

    /// Those of the same model, format, engine class and devices.
    public List<Serving> like(String model, ServingSetup setup) {
        return servings.stream()
                .filter(serving -> isOf(serving, model, setup.quant()))
                .filter(serving ->
                        serving.terms()
                                .engine()
                                .flatMap(EngineClass::of)
                                .filter(setup.engine()::equals)
                                .isPresent())
                .filter(serving ->
                        serving.terms().devices() == setup.devices()
                                && serving.terms().split() == setup.split())
                .toList();
    }

    private static boolean isOf(Serving serving, String model, Quantisation quant) {
        return serving.model().equals(model)
                && serving.terms()
                        .quant()
                        .flatMap(Quantisation::named)
                        .filter(quant::equals)
                        .isPresent();
    }

    /// The measured speeds nearest to a load and length; empty where nothing alike was measured.
    public Optional<MeasuredSpeeds> anchor(String model, ServingSetup setup) {
        double concurrency = setup.usualConcurrency();
        return like(model, setup).stream()
                .min(
                        Comparator.<Serving>comparingDouble(serving ->
                                        Math.abs(
                                                Math.log(
                                                        concurrency(serving.terms())
                                                                / concurrency)))
                                .thenComparingDouble(serving ->
                                        Math.abs(context(serving.terms()) - setup.context())))
                .map(MeasuredServings::speeds);
    }

    private static MeasuredSpeeds speeds(Serving serving) {
        return new MeasuredSpeeds(
                OptionalDouble.of(serving.decodeTokS().range().typical()),
                serving.reading()
                        .prefillTokS()
                        .filter(MeasuredServings::isMeasured)
                        .map(speed -> OptionalDouble.of(speed.range().typical()))
                        .orElseGet(OptionalDouble::empty),
                concurrency(serving.terms()),
                context(serving.terms()));
    }

    private static double concurrency(ServingTerms terms) {
        return terms.concurrency().map(figure -> figure.range().typical()).orElse(1.0);
    }

    private static double context(ServingTerms terms) {
        return terms.contextDepth().map(figure -> figure.range().typical()).orElse(0.0);
    }
}
