package tco.profile.read;

import java.util.List;
import java.util.Optional;
import tco.model.Deployment;
import tco.model.Deployment.Api;
import tco.model.Deployment.Machines;
import tco.model.Deployment.Owned;
import tco.model.FigureKind;
import tco.model.Quality;
import tco.profile.catalog.Catalog;
import tco.profile.catalog.Group;
import tco.profile.read.MachineReader.MachineUse;
import tco.profile.read.MachineReader.ServingChoice;
import tco.profile.yaml.Node;

/// Reads what an option, or a part of one, uses: a machine, an API model or a plan by its id, and
/// the terms on which it uses a machine.
final class UseReader {
    private static final String OVERFLOW = "overflow";

    /// The terms on which machines are used; [#OVERFLOW] is one of an API too.
    static final List<String> TERMS =
            List.of("serving", FigureKind.QUANTITY.key(), OVERFLOW, FigureKind.OWNED.key());

    private final Resolver resolver;

    UseReader(Resolver resolver) {
        this.resolver = resolver;
    }

    /// A deployment with what an option takes over from its profile.
    record Used(
            Deployment deployment,
            String name,
            String shortName,
            Optional<Quality> quality,
            List<String> notes) {
        Used with(Deployment other) {
            return new Used(other, name, shortName, quality, notes);
        }
    }

    /// What an id alone names.
    Used plain(Node.Scalar id, String path) {
        return find(id, machineUse(id), path);
    }

    /// `machine:model` is a machine with one of its servings of that model.
    private MachineUse machineUse(Node.Scalar id) {
        String text = id.text();
        int colon = text.indexOf(':');
        return colon < 0 || resolver.catalog().has(Group.HARDWARE, text)
                ? MachineUse.plain(text)
                : MachineUse.ofModel(
                        text.substring(0, colon),
                        new Node.Scalar(text.substring(colon + 1), false, id.place()));
    }

    /// What an id names, on the terms that stand beside it.
    Used withTerms(Node.Scalar id, Fields terms, String path) {
        Used used = find(id, machine(id.text(), terms), path);
        if (used.deployment() instanceof Api api) {
            for (String term : TERMS) {
                if (!term.equals(OVERFLOW)) {
                    refuse(terms, term, "only machines have " + term);
                }
            }
            return used.with(withOverflow(api, terms));
        }
        if (!(used.deployment() instanceof Machines)) {
            TERMS.forEach(term -> refuse(terms, term, only(term)));
        }
        refuseOwned(used.deployment(), terms);
        return used;
    }

    private static String only(String term) {
        return "only machines " + (term.equals(OVERFLOW) ? "and APIs " : "") + "have " + term;
    }

    /// The same API, with another for the requests that are too long for it.
    private Api withOverflow(Api api, Fields terms) {
        Optional<Node.Scalar> id = terms.scalar(OVERFLOW);
        if (id.isEmpty()) {
            return api;
        }
        Api other = api(id.get(), terms.path(OVERFLOW));
        if (other.id().equals(api.id())) {
            terms.fault(
                    id.get(),
                    OVERFLOW,
                    "'" + other.id() + "' is the option's own model",
                    "one with a larger context_window");
        }
        return api.with(other);
    }

    /// The same where it must be a machine.
    Used machine(Node.Scalar id, Fields terms, String path) {
        Node.Mapping profile = resolver.find(Group.HARDWARE, id.text(), id.place(), path);
        Used used = machines(profile, machine(id.text(), terms));
        refuseOwned(used.deployment(), terms);
        return used;
    }

    private static void refuseOwned(Deployment deployment, Fields terms) {
        if (deployment instanceof Machines && !(deployment instanceof Owned)) {
            String term = FigureKind.OWNED.key();
            refuse(terms, term, "rented machines are not owned");
        }
    }

    private static void refuse(Fields terms, String term, String problem) {
        terms.node(term)
                .ifPresent(node -> terms.fault(node, term, problem, "an option that uses one"));
    }

    private MachineUse machine(String id, Fields terms) {
        return new MachineUse(
                id,
                terms.scalar("serving"),
                terms.optional(FigureKind.QUANTITY),
                terms.optional(FigureKind.OWNED),
                terms.scalar(OVERFLOW).map(api -> api(api, terms.path(OVERFLOW))),
                ServingChoice.BY_ID);
    }

    /// The API model of an id.
    Api api(Node.Scalar id, String path) {
        return ApiReader.read(id.text(), resolver, id.place(), path);
    }

    private Used find(Node.Scalar id, MachineUse how, String path) {
        Catalog catalog = resolver.catalog();
        Optional<Node.Mapping> machine = catalog.find(Group.HARDWARE, how.machine());
        if (machine.isPresent()) {
            return machines(machine.get(), how);
        }
        Optional<Node.Mapping> api = catalog.find(Group.PRICING, id.text());
        if (api.isPresent()) {
            Api read = ApiReader.read(id.text(), catalog, resolver.context());
            return new Used(
                    read,
                    Names.of(api.get(), id.text()),
                    Names.inTables(api.get(), id.text()),
                    read.quality(),
                    List.of());
        }
        Optional<Node.Mapping> plan = catalog.find(Group.PLANS, id.text());
        if (plan.isPresent()) {
            PlanReader.Read read = PlanReader.read(id.text(), plan.get(), resolver);
            return new Used(
                    read.plan(),
                    Names.of(plan.get(), id.text()),
                    Names.inTables(plan.get(), id.text()),
                    read.quality(),
                    read.notes());
        }
        String aliased = catalog.idOf(Group.PRICING, id.text());
        if (!aliased.equals(id.text())) {
            return find(new Node.Scalar(aliased, false, id.place()), how, path);
        }
        throw resolver.unknown(Group.those(Group::isOption), id.text(), id.place(), path);
    }

    private Used machines(Node.Mapping profile, MachineUse how) {
        MachineReader.Read read = MachineReader.read(profile, how, resolver);
        return new Used(
                read.machines(),
                Names.of(profile, how.machine()),
                Names.inTables(profile, how.machine()),
                read.machines().hosting().serving().quality(),
                read.notes());
    }
}
