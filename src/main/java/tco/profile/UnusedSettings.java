package tco.profile;

import java.util.ArrayList;
import java.util.List;
import tco.model.FigureKind;
import tco.model.Option;
import tco.model.QualityGap;
import tco.model.Scenario;
import tco.model.Shared;
import tco.model.Shared.Hybrid;
import tco.model.Shared.Part;
import tco.profile.read.ReadContext.Figures;
import tco.profile.setting.Setting;

/// Settings that reach no figure by which an option of the scenario costs anything.
final class UnusedSettings {
    private static final String WORKLOAD = "workload.";
    private static final String ROUTINE_SHARE = WORKLOAD + FigureKind.ROUTINE_SHARE.key();
    private static final String REWORK_RATE = WORKLOAD + FigureKind.REWORK_RATE.key();

    private UnusedSettings() {}

    /// A sentence for each.
    static List<String> warnings(List<Setting> settings, Figures figures, Scenario scenario) {
        List<String> warnings = new ArrayList<>();
        for (Setting setting : settings) {
            String path = setting.path();
            String unused = setting.label() + " " + path + ": not used here";
            if (!figures.isUsed(path)) {
                warnings.add(unused);
            } else if (path.equals(ROUTINE_SHARE) && !readsRoutineShare(scenario)) {
                warnings.add(unused + " (a hybrid or --equal-quality reads it)");
            } else if (path.equals(REWORK_RATE) && !readsReworkRate(scenario)) {
                warnings.add(unused + " (a hybrid or a mix reads it)");
            }
        }
        return warnings;
    }

    private static boolean readsRoutineShare(Scenario scenario) {
        for (Option option : scenario.options()) {
            boolean gap =
                    option.gap().isPresent() && option.gap().get() instanceof QualityGap.Scored;
            boolean hybrid =
                    option.deployment() instanceof Hybrid both
                            && both.routineShare().slot()
                                    == option.workload().routineShare().slot();
            if (gap || hybrid) {
                return true;
            }
        }
        return false;
    }

    private static boolean readsReworkRate(Scenario scenario) {
        for (Option option : scenario.options()) {
            if (option.deployment() instanceof Shared shared) {
                for (Part part : shared.parts()) {
                    if (part.rework() instanceof Part.Rework.OfWorkload) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
