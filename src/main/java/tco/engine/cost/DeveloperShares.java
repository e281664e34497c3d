package tco.engine.cost;

import java.util.ArrayList;
import java.util.List;
import tco.model.Point;
import tco.model.Workload.DeveloperUse;

/// What each developer of a team uses, as a multiple of the mean (model 7): groups of developers
/// who use the same, so that all together use the whole.
///
/// @param developers whole, at least 1
public record DeveloperShares(double developers, List<Group> groups) {
    /// More developers than this are groups of equal size.
    private static final int MOST_GROUPS = 1000;

    public DeveloperShares {
        groups = List.copyOf(groups);
    }

    /// So many developers, of whom each uses this multiple of the mean.
    public record Group(double developers, double ofMean) {}

    /// How use differs between developers, however many they are: by a coefficient of variation, or
    /// by measured shares where there are any.
    public record Pattern(double spread, List<Double> shares) {
        static Pattern of(DeveloperUse use, Point at) {
            return switch (use) {
                case DeveloperUse.Spread given ->
                        new Pattern(at.of(given.coefficientOfVariation()), List.of());
                case DeveloperUse.Shares measured -> new Pattern(0, measured.shares());
            };
        }
    }

    /// The shares of so many developers; a part of one counts as one.
    static DeveloperShares of(Pattern pattern, double developers) {
        double people = Math.max(1, Math.ceil(developers));
        if (pattern.spread() == 0 && pattern.shares().isEmpty()) {
            return new DeveloperShares(people, List.of(new Group(people, 1)));
        }
        double[] uses = uses(pattern, (int) Math.min(people, MOST_GROUPS));
        int count = uses.length;
        double sum = 0;
        for (double use : uses) {
            sum += use;
        }
        List<Group> groups = new ArrayList<>();
        for (double use : uses) {
            groups.add(new Group(people / count, use / sum * count));
        }
        return new DeveloperShares(people, groups);
    }

    /// What the developer in the middle of each group uses, in some unit, falling: lognormal with
    /// variance ln(1 + s^2) of the logarithm, or as was measured.
    private static double[] uses(Pattern pattern, int count) {
        double sigma = Math.sqrt(Math.log1p(pattern.spread() * pattern.spread()));
        List<Double> falling = pattern.shares();
        double[] uses = new double[count];
        for (int i = 0; i < count; i++) {
            double below = (count - i - 0.5) / count;
            uses[i] =
                    falling.isEmpty()
                            ? Math.exp(sigma * NormalQuantile.of(below))
                            : falling.get((int) ((1 - below) * falling.size()));
        }
        return uses;
    }
}
