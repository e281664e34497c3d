package tco.engine.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What machines cost a month as an exact function of their number and their busy hours: an amount
/// for the deployment, an amount for each machine, and costs of busy hours.
///
/// @param onceUsd dollars a month for the deployment, however many machines it has
/// @param perUnitUsd dollars a month for each machine, busy or not
/// @param sunk what the first machines do not cost of that
public record ExactCost(
        Ratio onceUsd, Ratio perUnitUsd, Optional<Sunk> sunk, List<BusyHours> busyHours) {
    public static final ExactCost NOTHING =
            new ExactCost(Ratio.ZERO, Ratio.ZERO, Optional.empty(), List.of());

    public ExactCost {
        busyHours = List.copyOf(busyHours);
    }

    /// Dollars for the hours in which machines are busy, above what [#onceUsd] and [#perUnitUsd]
    /// count.
    public sealed interface BusyHours {

        /// Dollars for each busy hour of all machines, but for no fewer than a minimum.
        record AtLeast(Ratio usd, Ratio hours) implements BusyHours {}

        /// Dollars for the busy hours of one machine, which all cost the same: what an hour costs
        /// in the first stretch that holds them. Hours beyond the last stretch cost nothing more.
        ///
        /// @param stretches one or more, with rising ends
        record OfEachUnit(List<Stretch> stretches) implements BusyHours {
            public OfEachUnit {
                stretches = List.copyOf(stretches);
            }

            /// Dollars for so many busy hours of one machine.
            Ratio usd(Ratio hours) {
                for (Stretch stretch : stretches) {
                    if (hours.compareTo(stretch.endHours()) <= 0) {
                        return stretch.usdPerHour().times(hours);
                    }
                }
                Stretch last = stretches.getLast();
                return last.usdPerHour().times(last.endHours());
            }
        }
    }

    /// Dollars a month that each of the first so many machines does not cost.
    public record Sunk(Ratio usdPerUnit, Ratio units) {

        /// Dollars a month less for so many machines.
        public Ratio usd(Ratio all) {
            return usdPerUnit.times(all.min(units));
        }

        private Sunk plus(Sunk other) {
            if (!units.equals(other.units)) {
                throw new IllegalArgumentException("the same machines must be there already");
            }
            return new Sunk(usdPerUnit.plus(other.usdPerUnit), units);
        }
    }

    /// Up to so many busy hours of a machine, each costs so much.
    public record Stretch(Ratio usdPerHour, Ratio endHours) {}

    static ExactCost once(Ratio usd) {
        return new ExactCost(usd, Ratio.ZERO, Optional.empty(), List.of());
    }

    static ExactCost perUnit(Ratio usd) {
        return new ExactCost(Ratio.ZERO, usd, Optional.empty(), List.of());
    }

    /// Dollars for each machine but the first ones.
    static ExactCost perUnitBeyond(Sunk first) {
        return new ExactCost(Ratio.ZERO, first.usdPerUnit(), Optional.of(first), List.of());
    }

    static ExactCost of(BusyHours busy) {
        return new ExactCost(Ratio.ZERO, Ratio.ZERO, Optional.empty(), List.of(busy));
    }

    ExactCost plus(ExactCost other) {
        List<BusyHours> both = new ArrayList<>(busyHours);
        both.addAll(other.busyHours);
        Optional<Sunk> together =
                sunk.isPresent() && other.sunk.isPresent()
                        ? Optional.of(sunk.get().plus(other.sunk.get()))
                        : sunk.or(other::sunk);
        return new ExactCost(
                onceUsd.plus(other.onceUsd), perUnitUsd.plus(other.perUnitUsd), together, both);
    }
}
