package tco.engine.advice;

/// How the volume of a workday varies: tokens on a quiet day and on a deadline day.
///
/// @param given whether somebody said so; otherwise it is the article's pattern around the mean day
public record DailyVolume(double quiet, double deadline, boolean given) {
    /// The article's "50K tokens some days, 2M on deadline pushes" have this mean.
    private static final double ARTICLE_QUIET = 50_000;

    private static final double ARTICLE_DEADLINE = 2_000_000;
    private static final double ROUNDING = 1e-9;

    public DailyVolume {
        if (!(quiet >= 0 && quiet <= deadline && Double.isFinite(deadline))) {
            throw new IllegalArgumentException("a daily variation must be LOW..HIGH");
        }
    }

    /// The article's pattern, scaled to a mean day.
    static DailyVolume around(double meanDay) {
        double mean = (ARTICLE_QUIET + ARTICLE_DEADLINE) / 2;
        return new DailyVolume(
                ARTICLE_QUIET / mean * meanDay, ARTICLE_DEADLINE / mean * meanDay, false);
    }

    /// Whether days between a quiet one and a deadline day can have this mean.
    public boolean allows(double meanDay) {
        double rounding = ROUNDING * meanDay;
        return quiet <= meanDay + rounding && meanDay <= deadline + rounding;
    }

    /// The share of days that are deadline days when all days together make the mean, 0 to 1.
    double deadlineShare(double meanDay) {
        return deadline == quiet ? 0 : Math.clamp((meanDay - quiet) / (deadline - quiet), 0, 1);
    }
}
