package tco.model;

/// How many tokens a workload asks for in a month: a total of the whole team, or as many for each
/// developer (model 2).
public sealed interface MonthlyTokens {
    /// The figure that says how many.
    Figure figure();

    /// How many times the figure there are: 1, or the developers.
    double times(Point at);

    /// Tokens a month of the whole team.
    default double at(Point at) {
        return at.of(figure()) * times(at);
    }

    /// The team's tokens a month, from the fewest to the most.
    Range range();

    /// The same point with another figure, so that the team asks for so many tokens, 0 or more.
    default Point with(Point at, double tokens) {
        return at.with(figure(), tokens / times(at));
    }

    /// Whether two are moved by the same figures.
    default boolean isSameAs(MonthlyTokens other) {
        return switch (this) {
            case OfTeam team ->
                    other instanceof OfTeam others && team.figure.slot() == others.figure.slot();
            case OfEachDeveloper each ->
                    other instanceof OfEachDeveloper others
                            && each.figure.slot() == others.figure.slot()
                            && each.developers.slot() == others.developers.slot();
        };
    }

    /// A total of the whole team.
    record OfTeam(Figure figure) implements MonthlyTokens {
        @Override
        public double times(Point at) {
            return 1;
        }

        @Override
        public Range range() {
            return figure.range();
        }
    }

    /// So many for each developer.
    record OfEachDeveloper(Figure figure, Figure developers) implements MonthlyTokens {
        @Override
        public double times(Point at) {
            return at.of(developers);
        }

        @Override
        public Range range() {
            Range each = figure.range();
            Range seats = developers.range();
            return new Range(
                    each.low() * seats.low(),
                    each.typical() * seats.typical(),
                    each.high() * seats.high());
        }
    }
}
