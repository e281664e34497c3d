package tco.engine.capacity;

import java.util.ArrayList;
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
        List<Serving> measured = new ArrayList<>();
        for (Serving serving : servings) {
            if (isMeasured(serving.decodeTokS())) {
                measured.add(serving);
            }
        }
        servings = List.copyOf(measured);
    }

    private static boolean isMeasured(Figure speed) {
        return !speed.source().estimate();
    }

    /// The engine with which the machine serves this model in this format.
    public Optional<EngineClass> engine(String model, Quantisation quant) {
        for (Serving serving : servings) {
            Optional<EngineClass> engine = engine(serving);
            if (engine.isPresent() && isOf(serving, model, quant)) {
                return engine;
            }
        }
        return Optional.empty();
    }

    private static Optional<EngineClass> engine(Serving serving) {
        Optional<String> said = serving.terms().engine();
        return said.isPresent() ? EngineClass.of(said.get()) : Optional.empty();
    }

    /// Those of the same model, format, engine class and devices.
    public List<Serving> like(String model, ServingSetup setup) {
        List<Serving> alike = new ArrayList<>();
        for (Serving serving : servings) {
            Optional<EngineClass> engine = engine(serving);
            if (isOf(serving, model, setup.quant())
                    && engine.isPresent()
                    && engine.get() == setup.engine()
                    && serving.terms().devices() == setup.devices()
                    && serving.terms().split() == setup.split()) {
                alike.add(serving);
            }
        }
        return alike;
    }

    private static boolean isOf(Serving serving, String model, Quantisation quant) {
        Optional<String> said = serving.terms().quant();
        return serving.model().equals(model)
                && said.isPresent()
                && Quantisation.named(said.get()).equals(Optional.of(quant));
    }

    /// The measured speeds nearest to a load and length; empty where nothing alike was measured.
    public Optional<MeasuredSpeeds> anchor(String model, ServingSetup setup) {
        Serving nearest = null;
        for (Serving serving : like(model, setup)) {
            if (nearest == null || isNearer(serving, nearest, setup)) {
                nearest = serving;
            }
        }
        return nearest == null ? Optional.empty() : Optional.of(speeds(nearest));
    }

    /// By the ratio of the loads, then by the length.
    private static boolean isNearer(Serving serving, Serving other, ServingSetup setup) {
        int byLoad = Double.compare(loadDistance(serving, setup), loadDistance(other, setup));
        return byLoad < 0
                || (byLoad == 0 && lengthDistance(serving, setup) < lengthDistance(other, setup));
    }

    private static double loadDistance(Serving serving, ServingSetup setup) {
        return Math.abs(Math.log(concurrency(serving.terms()) / setup.usualConcurrency()));
    }

    private static double lengthDistance(Serving serving, ServingSetup setup) {
        return Math.abs(context(serving.terms()) - setup.context());
    }

    private static MeasuredSpeeds speeds(Serving serving) {
        Optional<Figure> prefill = serving.reading().prefillTokS();
        return new MeasuredSpeeds(
                OptionalDouble.of(serving.decodeTokS().range().typical()),
                prefill.isPresent() && isMeasured(prefill.get())
                        ? OptionalDouble.of(prefill.get().range().typical())
                        : OptionalDouble.empty(),
                concurrency(serving.terms()),
                context(serving.terms()));
    }

    private static double concurrency(ServingTerms terms) {
        return terms.concurrency().isPresent() ? typical(terms.concurrency().get()) : 1;
    }

    private static double context(ServingTerms terms) {
        return terms.contextDepth().isPresent() ? typical(terms.contextDepth().get()) : 0;
    }

    private static double typical(Figure figure) {
        return figure.range().typical();
    }

    /// Speeds measured with a model on a machine, and the load and length at which they were.
    ///
    /// @param decodeTokS tokens written a second, all sequences together
    /// @param prefillTokS prompt tokens read a second
    /// @param concurrency sequences in flight, 1 or more
    /// @param context tokens of a sequence, 0 or more
    public record MeasuredSpeeds(
            OptionalDouble decodeTokS,
            OptionalDouble prefillTokS,
            double concurrency,
            double context) {
        public MeasuredSpeeds {
            positive("decode_tok_s", decodeTokS);
            positive("prefill_tok_s", prefillTokS);
            if (!(concurrency >= 1)) {
                throw new CapacityException("concurrency", "must be 1 or more");
            }
            if (!(context >= 0)) {
                throw new CapacityException("context_depth", "must be 0 or more");
            }
        }

        private static void positive(String key, OptionalDouble speed) {
            if (speed.isPresent()
                    && !(speed.getAsDouble() > 0 && Double.isFinite(speed.getAsDouble()))) {
                throw new CapacityException(key, "must be above 0");
            }
        }
    }
}
