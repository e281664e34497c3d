package tco.profile.read;

import java.util.List;
import java.util.Optional;
import tco.model.Deployment.Api;
import tco.model.EqualQuality;
import tco.model.Option;
import tco.profile.yaml.Node;

/// Reads whether a scenario's assumptions make the options' qualities equal, and by which fallback
/// and benchmark.
final class EqualQualityReader {
    private static final String EQUAL_QUALITY = "equal_quality";
    private static final String FALLBACK = "fallback";
    private static final String BENCHMARK = "quality_benchmark";

    private EqualQualityReader() {}

    /// Marks the keys as known to the reader of the other assumptions.
    static void know(Fields assumptions) {
        assumptions.choice(EQUAL_QUALITY, List.of(true, false), String::valueOf);
        assumptions.text(FALLBACK);
        assumptions
                .text(BENCHMARK)
                .filter(String::isBlank)
                .ifPresent(text ->
                        assumptions.fault(
                                assumptions.node(BENCHMARK).orElseThrow(),
                                BENCHMARK,
                                "empty",
                                "the name of a benchmark under `scores`, such as "
                                        + EqualQuality.USUAL_BENCHMARK));
    }

    /// Empty where the qualities are left as they are.
    ///
    /// @param options of the scenario, and what was asked for beside them
    static Optional<EqualQuality> read(
            Node.Mapping assumptions, Resolver resolver, List<Node> options, OptionReader reader) {
        if (!isOn(assumptions)) {
            named(assumptions, resolver);
            return Optional.empty();
        }
        Optional<Api> fallback = named(assumptions, resolver);
        String benchmark =
                assumptions.entries().get(BENCHMARK) instanceof Node.Scalar said
                        ? said.text()
                        : EqualQuality.USUAL_BENCHMARK;
        List<Option> candidates =
                fallback.isPresent()
                        ? List.of()
                        : options.stream()
                                .flatMap(node -> reader.read(node).stream())
                                .filter(option -> option.deployment() instanceof Api)
                                .toList();
        return Optional.of(new EqualQuality(benchmark, fallback, candidates));
    }

    private static boolean isOn(Node.Mapping assumptions) {
        return assumptions.entries().get(EQUAL_QUALITY) instanceof Node.Scalar said
                && said.text().equals("true");
    }

    /// The API that is named as the fallback; an id that leads nowhere is a fault.
    private static Optional<Api> named(Node.Mapping assumptions, Resolver resolver) {
        if (!(assumptions.entries().get(FALLBACK) instanceof Node.Scalar id)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    ApiReader.read(id.text(), resolver, id.place(), "assumptions." + FALLBACK));
        } catch (Resolver.UnresolvedException _) {
            return Optional.empty();
        }
    }
}
