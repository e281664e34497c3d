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
import tco.text.ClockText;

/// Reads a scenario's `assumptions`, with the model's default for every key that it leaves out.
public final class AssumptionsReader {
    private static final String WORK_STARTS = "work_starts";

    private AssumptionsReader() {}

    public static Assumptions read(Node.Mapping mapping, ReadContext context) {
        Fields fields = new Fields(mapping, "assumptions", context);
        int workStarts = TimeReader.timeOfDay(fields, WORK_STARTS, WorkTime.USUAL.startsMinute());
        Figure lifetime = fields.or(FigureKind.LIFETIME_MONTHS, Defaults.LIFETIME_MONTHS);
        Assumptions assumptions =
                new Assumptions(
                        fields.or(FigureKind.HOURS_PER_MONTH, Defaults.HOURS_PER_MONTH),
                        TariffReader.read(fields, context)
                                .orElseGet(() -> TariffReader.standard(fields)),
                        lifetime,
                        fields.or(FigureKind.HORIZON_MONTHS, lifetime),
                        fields.or(FigureKind.RESIDUAL_SHARE, Defaults.NONE),
                        fields.or(FigureKind.COST_OF_CAPITAL, Defaults.NONE),
                        fields.or(FigureKind.MAINTENANCE_RATE, Defaults.NONE),
                        fields.or(FigureKind.INSTALLATION_USD, Defaults.NONE),
                        fields.or(FigureKind.FACILITY_USD, Defaults.NONE),
                        fields.or(FigureKind.SETUP_USD, Defaults.NONE),
                        fields.or(FigureKind.PUE, Defaults.ONE),
                        fields.or(FigureKind.POWERED_HOURS_PER_DAY, Defaults.POWERED_HOURS_PER_DAY),
                        fields.choice("duty", List.of(Duty.values()), Duty::key, Duty.DEMAND),
                        fields.choice(
                                "billing", List.of(Billing.values()), Billing::key, Billing.WINDOW),
                        fields.choice(
                                "window", List.of(Window.values()), Window::key, Window.WORKDAY),
                        workStarts,
                        fields.or(FigureKind.MAX_UTILISATION, Defaults.MAX_UTILISATION),
                        fields.or(FigureKind.PREFIX_CACHE, Defaults.PREFIX_CACHE),
                        fields.or(FigureKind.OPS_HOURS, Defaults.OPS_HOURS),
                        fields.or(FigureKind.OPS_HOURLY_USD, Defaults.OPS_HOURLY_USD),
                        fields.or(
                                FigureKind.OPS_HOURS_PER_EXTRA_UNIT,
                                Defaults.OPS_HOURS_PER_EXTRA_UNIT),
                        planBilling(fields));
        EqualQualityReader.know(fields);
        fields.close();
        return assumptions;
    }

    /// When the work falls where no workload says it. What cannot be read is told by [#read].
    static WorkTime workTime(Node.Mapping mapping) {
        int starts =
                mapping.entries().get(WORK_STARTS) instanceof Node.Scalar said
                        ? ClockText.parse(said.text()).orElse(WorkTime.USUAL.startsMinute())
                        : WorkTime.USUAL.startsMinute();
        return new WorkTime(WorkTime.USUAL.days(), starts, WorkTime.USUAL.utcOffsetMinutes());
    }

    private static Plan.Billing planBilling(Fields fields) {
        return fields.choice(
                "plan_billing",
                List.of(Plan.Billing.values()),
                Plan.Billing::key,
                Plan.Billing.MONTHLY);
    }
}
