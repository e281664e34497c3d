package tco.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tco.model.CapacityModel;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.model.Serving;
import tco.profile.catalog.Catalog;
import tco.profile.catalog.Group;
import tco.profile.read.MachineReader.Served;
import tco.profile.read.ReadContext;
import tco.profile.yaml.Faults;

/// What a list says of a profile in figures: what it costs, and of a machine what it holds and
/// runs.
///
/// @param prices the price of a machine, an hour, a seat or a kilowatt-hour; of a model in a price
///   list those of input and output; empty where the profile has none or cannot be read
/// @param memoryGb of all devices of a machine
/// @param best the fastest of the best models that a machine serves
public record KeyFigures(List<Figure> prices, OptionalDouble memoryGb, Optional<Serving> best) {
    /// Of a profile that has none of them.
    static final KeyFigures NONE =
            new KeyFigures(List.of(), OptionalDouble.empty(), Optional.empty());

    public KeyFigures {
        prices = List.copyOf(prices);
    }

    /// Reads what a list says of profiles. A profile with faults has no figures there: `tco
    /// profiles validate` tells them.
    static final class Reader {
        private final CapacityModel capacity;
        private final LocalDate today;

        /// Whose faults are not told here.
        private final ProfileChecks checks;

        Reader(Catalog catalog, CapacityModel capacity, LocalDate today) {
            this.capacity = capacity;
            this.today = today;
            this.checks = new ProfileChecks(catalog, new Faults(), capacity, today);
        }

        KeyFigures read(Group group, String id) {
            return switch (group) {
                case HARDWARE -> machine(id);
                case PRICING -> priced(group, id, FigureKind.INPUT_PRICE, FigureKind.OUTPUT_PRICE);
                case PLANS -> priced(group, id, FigureKind.USD_PER_SEAT);
                case ELECTRICITY -> priced(group, id, FigureKind.USD_PER_KWH);
                case MODELS, CURRENCIES, WORKLOADS, SCENARIOS -> KeyFigures.NONE;
            };
        }

        private KeyFigures priced(Group group, String id, FigureKind... kinds) {
            List<Figure> figures = figures(group, id);
            List<Figure> prices = new ArrayList<>();
            for (FigureKind kind : kinds) {
                of(figures, group, id, kind).ifPresent(prices::add);
            }
            return new KeyFigures(prices, OptionalDouble.empty(), Optional.empty());
        }

        private KeyFigures machine(String id) {
            List<Figure> figures = figures(Group.HARDWARE, id);
            Optional<Figure> price =
                    of(figures, Group.HARDWARE, id, FigureKind.PRICE_USD)
                            .or(() -> of(figures, Group.HARDWARE, id, FigureKind.HOURLY_USD));
            if (price.isEmpty()) {
                return KeyFigures.NONE;
            }
            ReadContext context = ReadContext.of(new Faults(), capacity, today);
            Served served = checks.served(id, context);
            Optional<Figure> memory = served.shape().figure(FigureKind.MEMORY_GB);
            return new KeyFigures(
                    List.of(price.get()),
                    memory.isPresent()
                            ? OptionalDouble.of(memory.get().range().typical() * served.devices())
                            : OptionalDouble.empty(),
                    served.best());
        }

        /// The figures of a profile; none where it has faults.
        private List<Figure> figures(Group group, String id) {
            Faults found = new Faults();
            ReadContext context = ReadContext.of(found, capacity, today);
            checks.check(group, id, context);
            return found.isEmpty() ? context.figures().figures() : List.of();
        }

        private static Optional<Figure> of(
                List<Figure> figures, Group group, String id, FigureKind kind) {
            String path = group.folder() + "." + id + "." + kind.key();
            return figures.stream().filter(figure -> figure.path().equals(path)).findFirst();
        }
    }
}
