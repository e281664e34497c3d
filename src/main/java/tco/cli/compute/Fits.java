package tco.cli.compute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import tco.cli.console.UsageException;
import tco.cli.option.CapacityTerms;
import tco.engine.capacity.CapacityEstimate;
import tco.engine.capacity.CapacityException;
import tco.engine.capacity.CapacityNotes;
import tco.engine.capacity.MeasuredServings;
import tco.engine.capacity.MeasuredServings.MeasuredSpeeds;
import tco.engine.capacity.ModelFit;
import tco.engine.capacity.ServingSetup;
import tco.model.EngineClass;
import tco.model.Machine.MachineClass;
import tco.model.Quantisation;
import tco.model.ServingTerms.Split;
import tco.profile.CapacityBook.MachineProfile;
import tco.profile.CapacityBook.ModelProfile;
import tco.text.Nearest;

/// What one machine can do with models in their formats.
public final class Fits {
    /// What is tried of a model of which no file and no serving is known.
    private static final List<String> USUAL_QUANTS = List.of("q4-k-m", "q8-0");

    private static final List<String> USUAL_SERVER_QUANTS = List.of("int4", "fp8");

    private final MachineProfile machine;
    private final CapacityTerms terms;
    private final MeasuredServings measured;

    /// What the command line says of a machine's models.
    public Fits(MachineProfile machine, CapacityTerms terms) {
        this.machine = machine;
        this.terms = terms;
        measured = new MeasuredServings(machine.servings());
    }

    /// A model in one format.
    ///
    /// @param usualContext tokens of a request where the command line does not say
    public ModelFit of(ModelProfile model, String quant, double usualContext) {
        try {
            ServingSetup setup = setup(model, quant, usualContext);
            Optional<MeasuredSpeeds> anchor = measured.anchor(model.id(), setup);
            return new ModelFit(
                    machine.id(),
                    model.id(),
                    quant,
                    model.shape().parametersB(),
                    model.shape().contextWindow().isPresent(),
                    setup,
                    new CapacityEstimate(machine.device(), model.shape(), setup, anchor),
                    terms.leastContext(),
                    terms.estimates(),
                    measured.like(model.id(), setup),
                    CapacityNotes.of(
                            machine.id() + " " + machine.name(),
                            machine.device(),
                            model.shape(),
                            setup,
                            terms.leastContext()));
        } catch (CapacityException e) {
            throw new UsageException(model.id() + " " + quant + ": " + e.getMessage());
        }
    }

    public ModelFit of(ModelProfile model, String quant) {
        return of(model, quant, ServingSetup.USUAL_CONTEXT);
    }

    private ServingSetup setup(ModelProfile model, String quant, double usualContext) {
        Quantisation format =
                Quantisation.named(quant)
                        .orElseThrow(() ->
                                new UsageException(
                                        "unknown format '"
                                                + Nearest.shortened(quant)
                                                + "' ("
                                                + Nearest.hintOrAll(
                                                        Quantisation.canonical(quant),
                                                        Quantisation.names())
                                                + ")"));
        int devices = (int) terms.devices().orElse(machine.devices());
        double longest = model.shape().contextWindow().orElse(usualContext);
        double context =
                terms.context().isPresent()
                        ? terms.context().getAsLong()
                        : Math.min(usualContext, longest);
        return new ServingSetup(
                format,
                engine(model.id(), format),
                devices,
                split(devices),
                terms.concurrency(),
                context,
                terms.newTokens().orElse((long) ServingSetup.USUAL_NEW_TOKENS),
                terms.kvBytes(),
                weights(model, quant));
    }

    private EngineClass engine(String model, Quantisation quant) {
        return terms.engine()
                .or(() -> measured.engine(model, quant))
                .orElseGet(() -> ServingSetup.usualEngine(machine.device(), quant));
    }

    private Split split(int devices) {
        if (devices == 1) {
            terms.split()
                    .ifPresent(split -> {
                        throw new UsageException(
                                "--split " + split.key() + ": one device (--devices 2)");
                    });
            return Split.NONE;
        }
        return terms.split().orElse(Split.TENSOR);
    }

    private OptionalDouble weights(ModelProfile model, String quant) {
        if (terms.weightsGb().isPresent()) {
            return terms.weightsGb();
        }
        return model.facts()
                .weightsGb(quant)
                .map(figure -> OptionalDouble.of(figure.range().typical()))
                .orElseGet(OptionalDouble::empty);
    }

    /// A model in the largest of its formats that fits; in the smallest where none does.
    ///
    /// @param served formats in which machines of the catalogue serve it
    public ModelFit largest(ModelProfile model, Set<String> served, double usualContext) {
        List<ModelFit> fits = new ArrayList<>();
        for (String quant : quants(model, served)) {
            fits.add(of(model, quant, usualContext));
        }
        Comparator<ModelFit> byWeight =
                Comparator.comparingDouble(fit -> fit.estimate().memory().weightsBytes());
        return fits.stream()
                .filter(ModelFit::fits)
                .max(byWeight)
                .or(() -> fits.stream().min(byWeight))
                .orElseThrow();
    }

    public ModelFit largest(ModelProfile model, Set<String> served) {
        return largest(model, served, ServingSetup.USUAL_CONTEXT);
    }

    /// Models in all their formats, the largest that fits first, what does not fit last.
    public List<ModelFit> all(List<ModelProfile> models, Map<String, Set<String>> served) {
        List<ModelFit> fits = new ArrayList<>();
        for (ModelProfile model : models) {
            for (String quant : quants(model, served.getOrDefault(model.id(), Set.of()))) {
                fits.add(of(model, quant));
            }
        }
        return ordered(fits);
    }

    /// The same in one format.
    public List<ModelFit> all(List<ModelProfile> models, String quant) {
        return ordered(models.stream().map(model -> of(model, quant)).toList());
    }

    private static List<ModelFit> ordered(List<ModelFit> fits) {
        return fits.stream()
                .sorted(
                        Comparator.comparing((ModelFit fit) -> !fit.fits())
                                .thenComparing(ModelFit::parametersB, Comparator.reverseOrder())
                                .thenComparing(
                                        fit -> fit.estimate().memory().weightsBytes(),
                                        Comparator.reverseOrder())
                                .thenComparing(ModelFit::model))
                .toList();
    }

    /// The formats of which a file or a serving is known, each once whatever its spelling.
    private List<String> quants(ModelProfile model, Set<String> served) {
        Map<String, String> known = new TreeMap<>();
        model.facts().weightsByQuant().keySet().forEach(quant -> add(quant, known));
        served.forEach(quant -> add(quant, known));
        if (!known.isEmpty()) {
            return List.copyOf(known.values());
        }
        return machine.device().deviceClass() == MachineClass.DATACENTRE
                ? USUAL_SERVER_QUANTS
                : USUAL_QUANTS;
    }

    private static void add(String quant, Map<String, String> known) {
        Quantisation.named(quant).ifPresent(format -> known.putIfAbsent(format.name(), quant));
    }
}
