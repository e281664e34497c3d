package tco.profile.read;

import java.util.List;
import tco.model.Assumptions;
import tco.model.Figure;
import tco.model.Window;
import tco.profile.figure.Binding;
import tco.profile.figure.Fields;
import tco.profile.figure.FigureKey;
import tco.profile.figure.TimeOfDay;
import tco.profile.yaml.Node;

/// Reads a scenario's `assumptions`, with the model's default for every key that it leaves out.
public final class AssumptionsReader {
    private AssumptionsReader() {}

    public static Assumptions read(Node.Mapping mapping, Binding binding) {
        Fields fields = new Fields(mapping, "assumptions", binding);
        int workStarts = TimeOfDay.read(fields, "work_starts", Defaults.WORK_STARTS_MINUTE);
        Figure lifetime =
                fields.or(FigureKey.LIFETIME_MONTHS, Defaults.LIFETIME_MONTHS, Defaults.ARTICLE);
        Assumptions assumptions =
                new Assumptions(
                        or(fields, FigureKey.HOURS_PER_MONTH),
                        TariffReader.read(fields, workStarts, binding)
                                .orElseGet(() -> TariffReader.standard(fields)),
                        lifetime,
                        fields.or(FigureKey.HORIZON_MONTHS, lifetime),
                        or(fields, FigureKey.RESIDUAL_SHARE),
                        or(fields, FigureKey.COST_OF_CAPITAL),
                        or(fields, FigureKey.MAINTENANCE_RATE),
                        or(fields, FigureKey.INSTALLATION_USD),
                        or(fields, FigureKey.FACILITY_USD),
                        or(fields, FigureKey.SETUP_USD),
                        fields.or(FigureKey.PUE, Defaults.ONE, Defaults.MODEL),
                        fields.or(
                                FigureKey.POWERED_HOURS_PER_DAY,
                                Defaults.POWERED_HOURS_PER_DAY,
                                Defaults.MODEL),
                        fields.choice("window", List.of(Window.values()), Window::key)
                                .orElse(Window.WORKDAY),
                        workStarts,
                        fields.or(
                                FigureKey.MAX_UTILISATION,
                                Defaults.MAX_UTILISATION,
                                Defaults.ASSUMED),
                        or(fields, FigureKey.PREFIX_CACHE),
                        fields.or(FigureKey.OPS_HOURS, Defaults.OPS_HOURS, Defaults.ARTICLE),
                        fields.or(FigureKey.OPS_HOURLY_USD, Defaults.OPS_HOURLY_USD, Defaults.WAGE),
                        fields.or(
                                FigureKey.OPS_HOURS_PER_EXTRA_UNIT,
                                Defaults.OPS_HOURS_PER_EXTRA_UNIT,
                                Defaults.ASSUMED));
        fields.close();
        return assumptions;
    }

    private static Figure or(Fields fields, FigureKey key) {
        return fields.or(
                key,
                key == FigureKey.HOURS_PER_MONTH ? Defaults.HOURS_PER_MONTH : Defaults.NONE,
                Defaults.MODEL);
    }
}
