package tco.render.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Places for labels along a line: each as near as possible to where it belongs, none closer to its
/// neighbour than a gap.
final class LabelPlacement {
    private LabelPlacement() {}

    /// The places in the order of the wishes, between the ends as long as there is room.
    static List<Double> of(List<Double> wishes, double gap, double least, double greatest) {
        List<Integer> order =
                IntStream.range(0, wishes.size())
                        .boxed()
                        .sorted(Comparator.comparingDouble(wishes::get))
                        .toList();
        double[] places = new double[wishes.size()];
        double next = least;
        for (int index : order) {
            places[index] = Math.max(next, wishes.get(index));
            next = places[index] + gap;
        }
        double last = greatest;
        for (int i = order.size() - 1; i >= 0; i--) {
            int index = order.get(i);
            places[index] = Math.min(last, places[index]);
            last = places[index] - gap;
        }
        List<Double> spread = new ArrayList<>();
        for (double place : places) {
            spread.add(place);
        }
        return spread;
    }
}
