package tco.engine.cost;

import java.util.ArrayList;
import java.util.List;
import tco.model.Component;
import tco.model.Figure;
import tco.model.Plan;
import tco.model.Plan.Included;

/// How the `seats` and the `overage` line of a plan are calculated (model 7).
public final class SeatFormulas {
    private SeatFormulas() {}

    public static List<LineFormula> of(Plan plan) {
        List<Figure> figures = new ArrayList<>(Seats.figures(plan));
        Seats.rates(plan).ifPresent(api -> figures.addAll(OptionFigures.ofUse(api)));
        String fee = plan.paidYearly() ? "usd_per_seat_yearly" : "usd_per_seat";
        return List.of(
                new LineFormula(
                        Component.SEATS,
                        "seats x " + fee + "; seats = max(developers, min_seats)",
                        List.of(plan.usdPerSeat(), plan.minSeats())),
                new LineFormula(Component.OVERAGE, overage(plan), figures));
    }

    private static String overage(Plan plan) {
        return switch (plan.overage()) {
            case BLOCKED -> "nothing: usage above what the seats include is blocked";
            case API -> {
                String each = plan.pooled() ? "" : "for each developer, ";
                String seats = plan.pooled() ? "seats x " : "";
                String above =
                        switch (plan.included()) {
                            case Included.Value _ ->
                                    "usage at API prices above " + seats + "included_usd";
                            case Included.Tokens _ ->
                                    "the share of the tokens above "
                                            + seats
                                            + "included_tokens, at API prices";
                        };
                String limit =
                        plan.overageLimitUsd().isPresent()
                                ? ", at most " + seats + "overage_limit_usd"
                                : "";
                yield each + above + limit;
            }
        };
    }
}
