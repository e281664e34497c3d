package tco.profile.read;

import java.util.Optional;
import java.util.function.Supplier;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.model.MonthlyTokens;
import tco.model.MonthlyTokens.OfEachDeveloper;
import tco.model.MonthlyTokens.OfTeam;
import tco.model.Range;
import tco.profile.yaml.Node;

/// Reads how many tokens a workload asks for: `tokens` of the whole team, or
/// `tokens_per_developer`.
///
/// @param key the one of the two that is in force; empty where neither is said
record MonthlyTokensReader(Fields fields, Supplier<Figure> developers, Optional<FigureKind> key) {
    /// Of both keys, that of the later layer is in force; both in one layer are a fault.
    static MonthlyTokensReader of(Fields fields, Supplier<Figure> developers) {
        Optional<Node> total = fields.node(FigureKind.TOKENS.key());
        Optional<Node> each = fields.node(FigureKind.TOKENS_PER_DEVELOPER.key());
        Optional<FigureKind> key =
                each.map(_ -> FigureKind.TOKENS_PER_DEVELOPER)
                        .or(() -> total.map(_ -> FigureKind.TOKENS));
        if (total.isPresent() && each.isPresent()) {
            int order = layer(each.get()) - layer(total.get());
            if (order == 0) {
                fields.fault(
                        each.get(),
                        FigureKind.TOKENS_PER_DEVELOPER.key(),
                        "given beside " + FigureKind.TOKENS.key(),
                        "one of the two: the whole team's tokens, or those of each developer");
            }
            key = Optional.of(order < 0 ? FigureKind.TOKENS : FigureKind.TOKENS_PER_DEVELOPER);
        }
        return new MonthlyTokensReader(fields, developers, key);
    }

    @SuppressWarnings("EnumOrdinal") // layers are in order
    private static int layer(Node node) {
        return node.place().document().layer().ordinal();
    }

    /// What the key in force holds.
    Optional<Node> node() {
        return key.flatMap(said -> fields.node(said.key()));
    }

    /// The tokens of the key in force; where there is none, those below, with these developers.
    Optional<MonthlyTokens> over(Optional<MonthlyTokens> below) {
        return key.isPresent() ? Optional.of(said(key.get())) : below.map(this::inherited);
    }

    private MonthlyTokens inherited(MonthlyTokens below) {
        return switch (below) {
            case OfTeam team -> team;
            case OfEachDeveloper each -> new OfEachDeveloper(each.figure(), developers.get());
        };
    }

    private MonthlyTokens said(FigureKind of) {
        Figure figure = fields.required(of);
        if (of == FigureKind.TOKENS) {
            return new OfTeam(figure);
        }
        Figure seats = developers.get();
        double most = figure.range().high() * seats.range().high();
        if (!FigureKind.TOKENS.limits().allow(Range.exactly(most))) {
            fields.fault(
                    node().orElseThrow(),
                    of.key(),
                    "out of range for so many developers",
                    "1e18 tokens at most for all of them");
        }
        return new OfEachDeveloper(figure, seats);
    }
}
