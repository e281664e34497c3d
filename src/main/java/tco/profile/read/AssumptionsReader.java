package tco.profile.read;

import java.util.List;
import tco.model.Assumptions;
import tco.model.Deployment.Rented.Billing;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.model.Hosting.Window;
import tco.model.Plan;
import tco.model.Power.Duty;
import tco.model.WorkTime;
import tco.profile.yaml.Node;

/// Reads a scenario's `assumptions`, with the model's default for every key that it leaves out.
public final class AssumptionsReader {
    private static final String WORK_STARTS = "work_starts";

    private AssumptionsReader() {}

    public static Assumptions read(Node.Mapping mapping, ReadContext context) {
        Fields fields = new Fields(mapping, "assumptions", context);
        int workStarts = TimeOfDay.read(fields, WORK_STARTS, WorkTime.USUAL.startsMinute());
        Figure lifetime =
                fields.or(FigureKind.LIFETIME_MONTHS, Defaults.LIFETIME_MONTHS, Defaults.ARTICLE);
        Assumptions assumptions =
                new Assumptions(
                        or(fields, FigureKind.HOURS_PER_MONTH),
                        TariffReader.read(fields, context)
                                .orElseGet(() -> TariffReader.standard(fields)),
                        lifetime,
                        fields.or(FigureKind.HORIZON_MONTHS, lifetime),
                        or(fields, FigureKind.RESIDUAL_SHARE),
                        or(fields, FigureKind.COST_OF_CAPITAL),
                        or(fields, FigureKind.MAINTENANCE_RATE),
                        or(fields, FigureKind.INSTALLATION_USD),
                        or(fields, FigureKind.FACILITY_USD),
                        or(fields, FigureKind.SETUP_USD),
                        fields.or(FigureKind.PUE, Defaults.ONE, Defaults.MODEL),
                        fields.or(
                                FigureKind.POWERED_HOURS_PER_DAY,
                                Defaults.POWERED_HOURS_PER_DAY,
                                Defaults.MODEL),
                        fields.choice("duty", List.of(Duty.values()), Duty::key)
                                .orElse(Duty.DEMAND),
                        fields.choice("billing", List.of(Billing.values()), Billing::key)
                                .orElse(Billing.WINDOW),
                        fields.choice("window", List.of(Window.values()), Window::key)
                                .orElse(Window.WORKDAY),
                        workStarts,
                        fields.or(
                                FigureKind.MAX_UTILISATION,
                                Defaults.MAX_UTILISATION,
                                Defaults.ASSUMED),
                        fields.or(
                                FigureKind.PREFIX_CACHE,
                                Defaults.PREFIX_CACHE,
                                Defaults.KEPT_PREFIXES),
                        fields.or(FigureKind.OPS_HOURS, Defaults.OPS_HOURS, Defaults.ARTICLE),
                        fields.or(
                                FigureKind.OPS_HOURLY_USD, Defaults.OPS_HOURLY_USD, Defaults.WAGE),
                        fields.or(
                                FigureKind.OPS_HOURS_PER_EXTRA_UNIT,
                                Defaults.OPS_HOURS_PER_EXTRA_UNIT,
                                Defaults.ASSUMED),
                        fields.choice(
                                        "plan_billing",
                                        List.of(Plan.Billing.values()),
                                        Plan.Billing::key)
                                .orElse(Plan.Billing.MONTHLY));
        EqualQualityReader.know(fields);
        fields.close();
        return assumptions;
    }

    /// When the work falls where no workload says it. What cannot be read is told by [#read].
    static WorkTime workTime(Node.Mapping mapping) {
        int starts =
                mapping.entries().get(WORK_STARTS) instanceof Node.Scalar said
                        ? TimeOfDay.parse(said.text()).orElse(WorkTime.USUAL.startsMinute())
                        : WorkTime.USUAL.startsMinute();
        return new WorkTime(WorkTime.USUAL.days(), starts, WorkTime.USUAL.utcOffsetMinutes());
    }

    private static Figure or(Fields fields, FigureKind key) {
        return fields.or(
                key,
                key == FigureKind.HOURS_PER_MONTH ? Defaults.HOURS_PER_MONTH : Defaults.NONE,
                Defaults.MODEL);
    }
}
