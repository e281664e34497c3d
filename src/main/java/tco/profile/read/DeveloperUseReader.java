package tco.profile.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.model.Range;
import tco.model.Workload.DeveloperUse;
import tco.profile.yaml.Node;

/// Reads how unevenly the developers of a workload use its tokens: `usage_spread`, or their shares
/// outright.
final class DeveloperUseReader {
    static final String SHARES = "developer_shares";
    private static final String SPREAD = FigureKind.USAGE_SPREAD.key();
    private static final String FALLING = "falling shares that sum to 1";
    private static final double ROUNDING = 1e-6;

    private DeveloperUseReader() {}

    /// How many developers the shares are of; empty where there are none.
    static Optional<Integer> count(Fields workload) {
        return workload.node(SHARES)
                .filter(Node.Sequence.class::isInstance)
                .map(node -> ((Node.Sequence) node).items().size())
                .filter(size -> size > 0);
    }

    /// @param developers as many as there are shares, if both are said in one document
    static DeveloperUse read(
            Fields workload, Figure developers, Optional<DeveloperUse> base, ReadContext context) {
        Optional<Figure> spread = workload.optional(FigureKind.USAGE_SPREAD);
        Optional<Node> listed = workload.node(SHARES);
        if (listed.isEmpty()) {
            return spread.<DeveloperUse>map(DeveloperUse.Spread::new)
                    .or(() -> base)
                    .orElseGet(() ->
                            new DeveloperUse.Spread(
                                    workload.or(FigureKind.USAGE_SPREAD, Defaults.NONE)));
        }
        if (spread.isPresent()) {
            workload.fault(
                    workload.node(SPREAD).orElseThrow(),
                    SPREAD,
                    "given beside " + SHARES,
                    "one of the two");
        }
        List<Double> shares = shares(workload, context);
        workload.node(FigureKind.DEVELOPERS.key())
                .filter(said -> said.place().document() == listed.get().place().document())
                .filter(_ -> !developers.range().equals(Range.exactly(shares.size())))
                .ifPresent(_ ->
                        workload.fault(
                                listed.get(),
                                SHARES,
                                "there are " + shares.size(),
                                "one share for each of the developers"));
        return new DeveloperUse.Shares(shares);
    }

    private static List<Double> shares(Fields workload, ReadContext context) {
        FigureReader reader = new FigureReader(context.faults(), true);
        List<Double> shares = new ArrayList<>();
        double sum = 0;
        double least = 1;
        boolean falling = true;
        List<Node> items = workload.list(SHARES);
        for (int i = 0; i < items.size(); i++) {
            Optional<Range> share = reader.range(items.get(i), workload.path(SHARES) + "." + i);
            double value = share.map(Range::typical).orElse(0.0);
            falling &= share.isPresent() && value >= 0 && value <= least;
            falling &= share.filter(Range::isExact).isPresent();
            least = value;
            sum += value;
            shares.add(value);
        }
        if (!falling || Math.abs(sum - 1) > ROUNDING) {
            workload.fault(
                    workload.node(SHARES).orElseThrow(),
                    SHARES,
                    falling ? "they sum to " + tco.text.RangeText.plain(sum) : "they do not fall",
                    FALLING);
            return List.of(1.0);
        }
        return shares;
    }
}
