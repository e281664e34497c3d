package tco.cli.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import tco.cli.compute.Fits;
import tco.cli.console.UsageException;
import tco.cli.option.CapacityArguments;
import tco.cli.option.CapacityOptions;
import tco.cli.option.CapacityTerms;
import tco.cli.option.ComparisonOptions;
import tco.cli.option.Invocation;
import tco.cli.option.Options;
import tco.cli.option.OutputOptions;
import tco.engine.capacity.ModelFit;
import tco.profile.CapacityBook;
import tco.profile.CapacityBook.MachineProfile;
import tco.profile.CapacityBook.ModelProfile;
import tco.profile.write.EstimatedServing;
import tco.render.capacity.FitDocument;
import tco.render.capacity.FitListDocument;

/// `tco fit`: which models fit a machine, and how fast they run there.
public final class FitCommand implements Command {
    private static final String QUANT = "--quant";
    private static final String ALL = "--all";
    private static final String AS_PROFILE = "--as-profile";

    @Override
    public String name() {
        return "fit";
    }

    @Override
    public String summary() {
        return "Tell which open models fit a machine, and how fast they run.";
    }

    @Override
    public List<String> examples() {
        return List.of(
                "tco fit rtx-4090",
                "tco fit strix-halo-128gb qwen3.6-35b-a3b UD-Q8_K_XL --context 32768",
                "tco fit 2x-rtx-5090 qwen3.6-35b-a3b int4 --concurrency 8 --context 64k",
                "tco fit --memory 96 --bandwidth 1792 --tflops 504,1007,2015 --class card"
                        + " gpt-oss-120b mxfp4");
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(
                Options.arguments(
                        CapacityOptions.ARGUMENTS,
                        "0..*",
                        "a machine, and a model and its format (default: all, in known formats)"));
        spec.addOption(Options.value(QUANT, "QUANT", "one format for all models"));
        spec.addOption(Options.flag(ALL, "list what does not fit too"));
        spec.addOption(Options.flag(AS_PROFILE, "print the serving as YAML for your own profile"));
        CapacityOptions.describe(spec, "32k", "1, on a server up to 16");
        OutputOptions.describe(spec);
    }

    @Override
    public int run(Invocation in) {
        CapacityArguments asked = CapacityArguments.of(in, name());
        Optional<String> quant = asked.quant().or(() -> in.text(QUANT));
        CapacityTerms terms = CapacityOptions.terms(in);
        if (terms.weightsGb().isPresent() && quant.isEmpty()) {
            throw new UsageException(
                    "--weights-gb: needs a model and its format (tco fit MACHINE MODEL QUANT)");
        }
        CapacityBook book = CapacityOptions.book(in, asked.model());
        MachineProfile machine = CapacityOptions.machine(in, book, asked.machine());
        if (asked.model().isEmpty()) {
            return list(in, machine, all(book, new Fits(machine, terms.alone()), quant));
        }
        Fits fits = new Fits(machine, terms);
        ModelProfile model = book.model(asked.model().get());
        ModelFit fit =
                quant.map(format -> fits.of(model, format))
                        .orElseGet(() -> fits.largest(model, served(book, model)));
        if (in.has(AS_PROFILE)) {
            return OutputOptions.deliver(in, profile(in, fit));
        }
        return OutputOptions.deliver(
                in,
                new FitDocument(fit, machine.name(), machine.shape(), quant.isEmpty()),
                ComparisonOptions.plain(in));
    }

    private static Set<String> served(CapacityBook book, ModelProfile model) {
        return book.servedQuants().getOrDefault(model.id(), Set.of());
    }

    private static List<ModelFit> all(CapacityBook book, Fits fits, Optional<String> quant) {
        List<ModelProfile> models = book.shapedModels();
        Map<String, Set<String>> served = book.servedQuants();
        return quant.map(format -> fits.all(models, format))
                .orElseGet(() -> fits.all(models, served));
    }

    private static int list(Invocation in, MachineProfile machine, List<ModelFit> fits) {
        if (in.has(AS_PROFILE)) {
            throw new UsageException(AS_PROFILE + ": needs a model (tco fit MACHINE MODEL)");
        }
        List<ModelFit> shown = in.has(ALL) ? fits : fits.stream().filter(ModelFit::fits).toList();
        return OutputOptions.deliver(
                in,
                new FitListDocument(
                        machine.id(),
                        machine.name(),
                        machine.shape(),
                        shown,
                        fits.size() - shown.size()),
                ComparisonOptions.plain(in));
    }

    private static String profile(Invocation in, ModelFit fit) {
        if (!fit.withSpeeds()) {
            throw new UsageException(AS_PROFILE + ": does not go with --no-estimates");
        }
        return new EstimatedServing(
                        fit.model(),
                        fit.quant(),
                        fit.setup().engine().key(),
                        fit.setup().devices(),
                        fit.setup().split(),
                        fit.estimate().concurrency(),
                        fit.setup().context(),
                        fit.setup().kvBytes(),
                        fit.estimate().decodeTogether(),
                        fit.estimate().prefill(),
                        in.console().today().get())
                .yaml();
    }
}
