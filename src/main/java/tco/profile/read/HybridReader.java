package tco.profile.read;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import tco.model.Deployment.Api;
import tco.model.Deployment.Machines;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.model.Shared.Hybrid;
import tco.profile.catalog.Group;
import tco.profile.yaml.Node;

/// Reads a hybrid: machines for the routine share, an API for the rest.
final class HybridReader {
    private static final List<String> KEYS = List.of("local", "api", "routine_share");

    private HybridReader() {}

    static UseReader.Used read(Fields option, Resolver resolver, Figure routineShare) {
        Optional<Node.Mapping> mapping = option.mapping("hybrid");
        if (mapping.isEmpty()) {
            throw new Resolver.UnresolvedException();
        }
        Fields fields = new Fields(mapping.get(), option.path("hybrid"), resolver.context());
        Optional<Node.Scalar> apiId = fields.scalar("api");
        if (apiId.isEmpty()) {
            fields.missing("api", "the id of an API model");
            fields.close(KEYS);
            throw new Resolver.UnresolvedException();
        }
        Api api =
                ApiReader.read(
                        apiId.get().text(), resolver, apiId.get().place(), fields.path("api"));
        UseReader.Used local = local(option, fields, resolver);
        Figure routine =
                resolver.forcedTerms().contains(FigureKind.ROUTINE_SHARE.key())
                                && fields.node(FigureKind.ROUTINE_SHARE.key()).isPresent()
                        ? routineShare
                        : fields.or(FigureKind.ROUTINE_SHARE, routineShare);
        fields.close();
        return new UseReader.Used(
                new Hybrid((Machines) local.deployment(), api, routine),
                local.name() + " + " + apiName(api, resolver, Names::of),
                local.shortName() + " + " + apiName(api, resolver, Names::inTables),
                api.quality(),
                local.notes());
    }

    private static String apiName(
            Api api, Resolver resolver, BiFunction<Node.Mapping, String, String> name) {
        return resolver.catalog()
                .find(Group.PRICING, api.id())
                .map(model -> name.apply(model, api.id()))
                .orElse(api.id());
    }

    /// The machines: an id, or a mapping; serving, quantity and overflow may stand on the option.
    private static UseReader.Used local(Fields option, Fields hybrid, Resolver resolver) {
        Optional<Node> local = hybrid.node("local");
        Fields terms = option;
        Optional<Node.Scalar> machine;
        if (local.isPresent() && local.get() instanceof Node.Mapping mapping) {
            terms = new Fields(mapping, hybrid.path("local"), resolver.context());
            machine = terms.scalar("machine");
        } else {
            machine = hybrid.scalar("local");
        }
        if (machine.isEmpty()) {
            hybrid.missing("local", "the id of a machine");
            hybrid.close(KEYS);
            throw new Resolver.UnresolvedException();
        }
        UseReader.Used used =
                new UseReader(resolver).machine(machine.get(), terms, hybrid.path("local"));
        if (terms != option) {
            terms.close();
        }
        return used;
    }

    /// The id of a hybrid that has none of its own: its machine and its API.
    static Optional<String> idOf(Node.Mapping option) {
        if (!(option.entries().get("hybrid") instanceof Node.Mapping hybrid)
                || !(hybrid.entries().get("api") instanceof Node.Scalar api)) {
            return Optional.empty();
        }
        Node local = hybrid.entries().get("local");
        return local == null
                ? Optional.empty()
                : OptionReader.idOf(local).map(machine -> machine + "+" + api.text());
    }
}
