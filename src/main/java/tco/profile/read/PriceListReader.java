package tco.profile.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.model.ApiPrices;
import tco.model.ApiPrices.ContextTier;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.profile.catalog.Catalog.EarlierEntry;
import tco.profile.catalog.Overlay;
import tco.profile.read.ContextTierReader.OwnTier;
import tco.profile.read.PeakReader.OwnPeak;
import tco.profile.yaml.Node;

/// Reads what the use of a model costs, on the pricing date and later: the prices that it names,
/// its `changes`, and those of the entries that held before it.
final class PriceListReader {
    private PriceListReader() {}

    /// The prices in force on the pricing date, and those that follow.
    record Read(ApiPrices prices, List<ApiPrices.From> later) {}

    /// @param earlier rising; those that hold no more on the pricing date, and those that are no
    ///   whole price list, are left out
    static Read read(Fields model, List<EarlierEntry> earlier, ReadContext context) {
        LocalDate from = context.pricingDate();
        List<ApiPrices.From> all = new ArrayList<>();
        for (EarlierEntry entry : earlier) {
            if (entry.until().isAfter(from) && isWhole(entry.profile())) {
                String path = model.path("before." + entry.until());
                add(read(new Fields(entry.profile(), path, context), context.on(from)), from, all);
                all.removeIf(each -> !each.day().isBefore(entry.until()));
                from = entry.until();
            }
        }
        add(read(model, context.on(from)), from, all);
        return new Read(all.getFirst().prices(), all.subList(1, all.size()));
    }

    private static void add(Read read, LocalDate from, List<ApiPrices.From> all) {
        all.add(new ApiPrices.From(from, read.prices()));
        all.addAll(read.later());
    }

    private static boolean isWhole(Node.Mapping entry) {
        return entry.entries().containsKey(FigureKind.INPUT_PRICE.key())
                && entry.entries().containsKey(FigureKind.OUTPUT_PRICE.key());
    }

    private static Read read(Fields model, ReadContext context) {
        OwnList list =
                new OwnList(
                        OwnPrices.readWhole(model),
                        ContextTierReader.read(model, context),
                        PeakReader.read(model, context),
                        model.optional(FigureKind.REQUEST_USD),
                        model.or(FigureKind.BATCH_DISCOUNT, Defaults.NONE),
                        model.or(FigureKind.SURCHARGE, Defaults.NONE),
                        model.optional(FigureKind.MONTHLY_USD));
        ApiPrices inForce = list.complete();
        List<ApiPrices.From> later = new ArrayList<>();
        for (Change change : changes(model, context)) {
            list = list.changed(change);
            if (change.from().isAfter(context.pricingDate())) {
                later.add(new ApiPrices.From(change.from(), list.complete()));
            } else {
                inForce = list.complete();
            }
        }
        return new Read(inForce, later);
    }

    private static List<Change> changes(Fields model, ReadContext context) {
        List<Change> changes = new ArrayList<>();
        List<Node> items = model.list(Overlay.CHANGES);
        for (int i = 0; i < items.size(); i++) {
            String at = model.path(Overlay.CHANGES) + "." + i;
            if (!(items.get(i) instanceof Node.Mapping item)) {
                context.faults().addShape(items.get(i), at, "{from, and the prices that change}");
                continue;
            }
            Optional<Change> change = change(new Fields(item, at, context), context);
            if (change.isPresent()
                    && !changes.isEmpty()
                    && !change.get().from().isAfter(changes.getLast().from())) {
                context.faults()
                        .add(
                                item.place(),
                                at,
                                "is no later than the change before it",
                                "rising from");
            } else {
                change.ifPresent(changes::add);
            }
        }
        return changes;
    }

    /// Empty after a fault.
    private static Optional<Change> change(Fields fields, ReadContext context) {
        Optional<LocalDate> from = TimeReader.requiredDay(fields, "from");
        OwnPrices prices = OwnPrices.read(fields);
        Optional<List<OwnTier>> tiers =
                fields.node(ContextTierReader.KEY).isPresent()
                        ? Optional.of(ContextTierReader.read(fields, context))
                        : Optional.empty();
        Optional<OwnPeak> peak = PeakReader.read(fields, context);
        Optional<Figure> request = fields.optional(FigureKind.REQUEST_USD);
        fields.close();
        return from.map(day -> new Change(day, prices, tiers, peak, request));
    }

    /// The prices that a change names; context tiers and peak hours come whole.
    private record Change(
            LocalDate from,
            OwnPrices prices,
            Optional<List<OwnTier>> tiers,
            Optional<OwnPeak> peak,
            Optional<Figure> requestUsd) {}

    /// A price list as it was written, before a class without a price falls back to another.
    private record OwnList(
            OwnPrices base,
            List<OwnTier> tiers,
            Optional<OwnPeak> peak,
            Optional<Figure> requestUsd,
            Figure batchDiscount,
            Figure surcharge,
            Optional<Figure> monthlyUsd) {

        OwnList changed(Change change) {
            return new OwnList(
                    change.prices().or(base),
                    change.tiers().orElse(tiers),
                    change.peak().or(() -> peak),
                    change.requestUsd().or(() -> requestUsd),
                    batchDiscount,
                    surcharge,
                    monthlyUsd);
        }

        /// A class costs in a tier what the tier says, else the class's own base price, else what
        /// the class that it falls back to costs in the tier. In the peak hours their price comes
        /// before these (model 3).
        ApiPrices complete() {
            List<ContextTier> all = new ArrayList<>();
            all.add(tier(ContextTier.SHORTEST, base));
            tiers.forEach(own -> all.add(tier(own.aboveInputTokens(), own.prices().or(base))));
            return new ApiPrices(
                    all,
                    requestUsd,
                    peak.map(OwnPeak::hours).filter(hours -> !hours.windows().isEmpty()),
                    batchDiscount,
                    surcharge,
                    monthlyUsd);
        }

        private ContextTier tier(double above, OwnPrices prices) {
            return new ContextTier(
                    above,
                    prices.complete(),
                    peak.map(own -> own.prices().or(prices)).orElse(prices).complete());
        }
    }
}
