package tco.profile.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tco.model.CapacityModel;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.model.Origin;
import tco.model.Range;
import tco.model.Source;
import tco.profile.yaml.Faults;

/// What reading one scenario gathers: the figures, and the faults; and who estimates the speeds
/// that nobody measured, and the day whose prices hold.
public record ReadContext(
        Figures figures, Faults faults, CapacityModel capacity, LocalDate pricingDate) {
    /// A reading without figures so far.
    public static ReadContext of(Faults faults, CapacityModel capacity, LocalDate pricingDate) {
        return new ReadContext(new Figures(), faults, capacity, pricingDate);
    }

    /// The same reading, with the prices of a day.
    ReadContext on(LocalDate day) {
        return new ReadContext(figures, faults, capacity, day);
    }

    /// The figures of a scenario while it is being read: one for each path, in slots.
    public static final class Figures {
        private final List<Figure> figures = new ArrayList<>();
        private final Map<String, Figure> byPath = new HashMap<>();

        /// Enters a figure in the next slot; the one that is known where the path has been read
        /// before.
        public Figure enter(
                String path, Range range, FigureKind kind, Source source, Origin origin) {
            Figure known = byPath.get(path);
            if (known != null) {
                return known;
            }
            Figure figure = new Figure(figures.size(), path, range, kind, source, origin);
            figures.add(figure);
            byPath.put(path, figure);
            return figure;
        }

        /// Whether a setting of this path reaches any figure, directly or as a term beside it.
        public boolean isUsed(String path) {
            String owner = path.substring(0, Math.max(path.lastIndexOf('.'), 0));
            if (byPath.containsKey(path) || owner.isEmpty()) {
                return true;
            }
            for (String known : byPath.keySet()) {
                if (known.startsWith(owner + ".")) {
                    return true;
                }
            }
            return false;
        }

        public List<Figure> figures() {
            return List.copyOf(figures);
        }
    }
}
