package tco.profile.read;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.model.ApiPrices.PeakHours;
import tco.model.WeekWindow;
import tco.profile.read.WeekWindowReader.WeekCoverage;
import tco.profile.yaml.Node;
import tco.text.Nearest;

/// Reads `peak`: windows of the week in which an API has other prices.
final class PeakReader {
    private static final String KEY = "peak";
    private static final String UTC = "UTC";
    private static final int SECONDS_PER_MINUTE = 60;

    private PeakReader() {}

    /// The prices that are named for the peak hours; there may be no such hours.
    record OwnPeak(PeakHours hours, OwnPrices prices) {}

    /// Empty where the key is absent.
    static Optional<OwnPeak> read(Fields model, ReadContext context) {
        return model.mapping(KEY)
                .map(mapping -> peak(new Fields(mapping, model.path(KEY), context), context));
    }

    private static OwnPeak peak(Fields fields, ReadContext context) {
        if (fields.node("windows").isEmpty()) {
            fields.missing("windows", "a list of {days, from, to}");
        }
        ZoneId zone = zone(fields);
        OwnPeak peak =
                new OwnPeak(
                        new PeakHours(
                                windows(fields, context),
                                zone,
                                utcOffset(zone, context.pricingDate())),
                        OwnPrices.read(fields));
        fields.close();
        return peak;
    }

    private static List<WeekWindow> windows(Fields peak, ReadContext context) {
        List<WeekWindow> windows = new ArrayList<>();
        WeekCoverage coverage = new WeekCoverage();
        List<Node> items = peak.list("windows");
        for (int i = 0; i < items.size(); i++) {
            String at = peak.path("windows") + "." + i;
            if (items.get(i) instanceof Node.Mapping item) {
                Fields fields = new Fields(item, at, context);
                WeekWindow window = WeekWindowReader.read(fields);
                fields.close();
                windows.add(window);
                coverage.add(window);
            } else {
                context.faults().addShape(items.get(i), at, "{days, from, to}");
            }
        }
        coverage.twice()
                .ifPresent(time ->
                        peak.fault(
                                peak.node("windows").orElseThrow(),
                                "windows",
                                "windows overlap: " + time + " lies in two",
                                "each hour of the week once at most"));
        return windows;
    }

    private static ZoneId zone(Fields peak) {
        String zone = peak.text("zone").orElse(UTC);
        // Looked up among all zones, it would bring their table into every start.
        if (!zone.equals(UTC) && !ZoneId.getAvailableZoneIds().contains(zone)) {
            peak.fault(
                    peak.node("zone").orElseThrow(),
                    "zone",
                    "unknown zone '" + Nearest.shortened(zone) + "'",
                    Nearest.hint(
                            zone, ZoneId.getAvailableZoneIds(), "UTC, or such as Asia/Shanghai"));
            return ZoneOffset.UTC;
        }
        return ZoneId.of(zone);
    }

    /// How far the clock of the windows is ahead of UTC on a day, minutes.
    private static int utcOffset(ZoneId zone, LocalDate day) {
        if (zone.getId().equals(UTC)) {
            return 0;
        }
        ZoneOffset offset = zone.getRules().getOffset(day.atTime(LocalTime.NOON));
        return offset.getTotalSeconds() / SECONDS_PER_MINUTE;
    }
}
