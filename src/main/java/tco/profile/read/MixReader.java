package tco.profile.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.model.Case;
import tco.model.Deployment.Single;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.model.Plan;
import tco.model.Quality;
import tco.model.Shared.Mixed;
import tco.model.Shared.Part;
import tco.model.Shared.Part.Rework;
import tco.model.Shared.Part.Share;
import tco.profile.read.UseReader.Used;
import tco.profile.yaml.Node;
import tco.text.RangeText;

/// Reads a mix: parts of any kind that share the work, the last of which takes the rest.
final class MixReader {
    static final String KEY = "mix";

    private static final List<String> KEYS =
            List.of("use", "share", "rework", "developers", "serving", "quantity", "overflow");
    private static final String A_PART = "{use, share}";

    /// Shares that were added up may miss 1 by this much.
    private static final double ROUNDING = 1e-9;

    private final Fields option;
    private final Resolver resolver;
    private final Figure developers;

    private MixReader(Fields option, Resolver resolver, Figure developers) {
        this.option = option;
        this.resolver = resolver;
        this.developers = developers;
    }

    /// @param developers of the workload, among whom those of a plan's part are
    static Used read(Fields option, Resolver resolver, Figure developers) {
        return new MixReader(option, resolver, developers).used();
    }

    private Used used() {
        Node list = option.node(KEY).orElseThrow();
        UseReader.TERMS.forEach(term ->
                option.node(term)
                        .ifPresent(
                                node -> option.fault(node, term, "belongs to a part", "in mix")));
        List<Node> items = option.list(KEY);
        if (items.size() < 2) {
            option.fault(list, KEY, items.size() + " parts", "two or more of " + A_PART);
            throw new Resolver.UnresolvedException();
        }
        List<Read> parts = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            parts.add(part(items.get(i), i, i == items.size() - 1));
        }
        checkShares(parts, list);
        Used last = parts.getLast().used();
        return new Used(
                new Mixed(parts.stream().map(read -> read.part(last.quality())).toList()),
                String.join(" + ", parts.stream().map(read -> read.used().name()).toList()),
                String.join(" + ", parts.stream().map(read -> read.used().shortName()).toList()),
                last.quality(),
                parts.stream().flatMap(read -> read.used().notes().stream()).toList());
    }

    /// A part with what it says of itself.
    private record Read(
            Used used,
            Optional<Figure> share,
            Optional<Figure> developers,
            Optional<Figure> rework,
            boolean isLast) {

        Part part(Optional<Quality> ofLast) {
            return new Part((Single) used.deployment(), ofWork(), developers, rework(ofLast));
        }

        private Share ofWork() {
            if (isLast) {
                return new Share.Rest();
            }
            return share.<Share>map(Share.Of::new).orElseGet(Share.OfDevelopers::new);
        }

        /// What fails at a part of less quality is done again at the workload's rate.
        private Rework rework(Optional<Quality> ofLast) {
            if (isLast) {
                return new Rework.None();
            }
            boolean isBelow =
                    used.quality().isPresent()
                            && ofLast.isPresent()
                            && used.quality().get().compareTo(ofLast.get()) < 0;
            return rework.<Rework>map(Rework.Of::new)
                    .orElseGet(isBelow ? Rework.OfWorkload::new : Rework.None::new);
        }
    }

    private Read part(Node item, int index, boolean isLast) {
        if (!(item instanceof Node.Mapping mapping)) {
            option.fault(item, KEY, "not a part", A_PART);
            throw new Resolver.UnresolvedException();
        }
        Fields fields = new Fields(mapping, option.path(KEY) + "." + index, resolver.context());
        Optional<Node.Scalar> id = fields.scalar("use");
        if (id.isEmpty()) {
            fields.missing("use", "the id of a machine, an API model or a plan");
            fields.close(KEYS);
            throw new Resolver.UnresolvedException();
        }
        Used used = new UseReader(resolver).withTerms(id.get(), fields, fields.path("use"));
        Read read =
                new Read(
                        used,
                        fields.optional(FigureKind.PART_SHARE),
                        fields.optional(FigureKind.DEVELOPERS),
                        fields.optional(FigureKind.PART_REWORK),
                        isLast);
        check(read, fields);
        fields.close();
        return read;
    }

    private static void check(Read read, Fields fields) {
        String developers = FigureKind.DEVELOPERS.key();
        boolean isPlan = read.used().deployment() instanceof Plan;
        if (isPlan && read.developers().isEmpty()) {
            fields.missing(developers, "how many of the developers have its seats");
            throw new Resolver.UnresolvedException();
        }
        if (!isPlan && read.developers().isPresent()) {
            fields.fault(
                    fields.node(developers).orElseThrow(),
                    developers,
                    "only a plan has seats",
                    "share");
        }
        if (!read.isLast() && !isPlan && read.share().isEmpty()) {
            fields.missing(FigureKind.PART_SHARE.key(), FigureKind.PART_SHARE.limits().expected());
            throw new Resolver.UnresolvedException();
        }
        String rework = FigureKind.PART_REWORK.key();
        if (read.isLast() && read.rework().isPresent()) {
            fields.fault(
                    fields.node(rework).orElseThrow(),
                    rework,
                    "nothing comes after the last part",
                    "on a part before it");
        }
    }

    /// The shares sum to 1 where the last one is said too, and leave it something else.
    private void checkShares(List<Read> parts, Node list) {
        boolean isWhole = parts.getLast().share().isPresent();
        for (Case at : Case.values()) {
            double sum = 0;
            for (Read read : parts) {
                sum += read.isLast() && !isWhole ? 0 : share(read, at);
            }
            if (sum > 1 + ROUNDING || (isWhole && sum < 1 - ROUNDING)) {
                option.fault(
                        list,
                        KEY,
                        "the shares add up to " + RangeText.plain(Math.rint(sum * 1e6) / 1e6),
                        isWhole ? "1, or no share for the last part" : "1 at most");
                throw new Resolver.UnresolvedException();
            }
        }
    }

    private double share(Read read, Case at) {
        return read.share().isPresent()
                ? value(read.share().get(), at)
                : value(read.developers().orElseThrow(), at) / value(developers, at);
    }

    private static double value(Figure figure, Case at) {
        return figure.range().at(at, figure.kind().effect());
    }

    /// The id of a mix that has none of its own: those of its parts.
    static Optional<String> idOf(Node.Mapping option) {
        if (!(option.entries().get(KEY) instanceof Node.Sequence list)) {
            return Optional.empty();
        }
        List<String> ids = new ArrayList<>();
        for (Node item : list.items()) {
            if (item instanceof Node.Mapping part
                    && part.entries().get("use") instanceof Node.Scalar id) {
                ids.add(id.text());
            }
        }
        return ids.isEmpty() ? Optional.empty() : Optional.of(String.join("+", ids));
    }
}
