package tco.profile.figure;

import tco.model.Figure;

/// The least and the greatest value that a figure may take; where nothing limits it, the greatest
/// is a trillion.
public record FigureLimits(double least, double greatest) {
    static final double UNLIMITED = 1e12;
    private static final double ABOVE_ZERO = 1e-6;
    private static final double HOURS_PER_DAY = 24;
    private static final double DAYS_PER_MONTH = 31;

    public static FigureLimits of(Figure figure) {
        for (FigureKey key : FigureKey.values()) {
            if (key.key().equals(figure.name())) {
                return of(key.limits());
            }
        }
        return of(Limits.AMOUNT);
    }

    static FigureLimits of(Limits limits) {
        return switch (limits) {
            case AMOUNT, WHOLE -> new FigureLimits(0, UNLIMITED);
            case POSITIVE -> new FigureLimits(ABOVE_ZERO, UNLIMITED);
            case SHARE -> new FigureLimits(0, 1);
            case POSITIVE_SHARE -> new FigureLimits(ABOVE_ZERO, 1);
            case AT_LEAST_ONE, COUNT, MACHINES -> new FigureLimits(1, UNLIMITED);
            case DAY_HOURS -> new FigureLimits(ABOVE_ZERO, HOURS_PER_DAY);
            case POWERED_HOURS -> new FigureLimits(0, HOURS_PER_DAY);
            case MONTH_DAYS -> new FigureLimits(ABOVE_ZERO, DAYS_PER_MONTH);
        };
    }
}
