package tco.render.chart;

import java.util.ArrayList;
import java.util.List;
import tco.render.chart.LineChart.Spot;

/// A line through places of a drawing, without the places that nobody would miss.
final class Polyline {
    /// Less than this, in pixels, is not seen.
    private static final double UNSEEN = 0.15;

    private Polyline() {}

    /// The path of a series between two scales; a gap begins a new stroke.
    static String path(List<Spot> spots, Scale x, Scale y) {
        StringBuilder path = new StringBuilder();
        List<Spot> stroke = new ArrayList<>();
        for (Spot spot : spots) {
            if (Double.isFinite(spot.y())) {
                stroke.add(new Spot(x.at(spot.x()), y.at(spot.y())));
            } else {
                append(stroke, path);
                stroke.clear();
            }
        }
        append(stroke, path);
        return path.toString();
    }

    private static void append(List<Spot> stroke, StringBuilder path) {
        char command = 'M';
        for (Spot spot : simplified(stroke)) {
            path.append(command).append(Drawing.number(spot.x()));
            path.append(' ').append(Drawing.number(spot.y()));
            command = 'L';
        }
    }

    /// Douglas and Peucker: a place stays that is further from the line between those kept.
    static List<Spot> simplified(List<Spot> stroke) {
        if (stroke.size() < 3) {
            return List.copyOf(stroke);
        }
        Spot first = stroke.getFirst();
        Spot last = stroke.getLast();
        int furthest = 0;
        double most = UNSEEN;
        for (int i = 1; i < stroke.size() - 1; i++) {
            double distance = distance(stroke.get(i), first, last);
            if (distance > most) {
                furthest = i;
                most = distance;
            }
        }
        if (furthest == 0) {
            return List.of(first, last);
        }
        List<Spot> kept = new ArrayList<>(simplified(stroke.subList(0, furthest + 1)));
        kept.removeLast();
        kept.addAll(simplified(stroke.subList(furthest, stroke.size())));
        return kept;
    }

    private static double distance(Spot spot, Spot from, Spot to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = Math.sqrt(dx * dx + dy * dy);
        return length == 0
                ? Math.sqrt(square(spot.x() - from.x()) + square(spot.y() - from.y()))
                : Math.abs(dy * (spot.x() - from.x()) - dx * (spot.y() - from.y())) / length;
    }

    private static double square(double value) {
        return value * value;
    }
}
