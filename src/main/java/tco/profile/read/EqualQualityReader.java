package tco.profile.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        assumptions.flag(EQUAL_QUALITY);
        assumptions.text(FALLBACK);
        Optional<String> benchmark = assumptions.text(BENCHMARK);
        if (benchmark.isPresent() && benchmark.get().isBlank()) {
            assumptions.fault(
                    assumptions.node(BENCHMARK).orElseThrow(),
                    BENCHMARK,
                    "empty",
                    "the name of a benchmark under `scores`, such as "
                            + EqualQuality.USUAL_BENCHMARK);
        }
    }

    /// Empty where the qualities are left as they are.
    ///
    /// @param options of the scenario
    /// @param chosen those that were asked for, and what was beside them
    static Optional<EqualQuality> read(
            Node.Mapping assumptions,
            Resolver resolver,
            List<Node> options,
            List<Node> chosen,
            OptionReader reader) {
        Optional<Api> fallback = named(assumptions, resolver);
        if (!isOn(assumptions)) {
            return Optional.empty();
        }
        String benchmark =
                assumptions.entries().get(BENCHMARK) instanceof Node.Scalar said
                        ? said.text()
                        : EqualQuality.USUAL_BENCHMARK;
        List<Option> candidates =
                fallback.isPresent()
                        ? List.of()
                        : Stream.concat(options.stream(), chosen.stream())
                                .distinct()
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
