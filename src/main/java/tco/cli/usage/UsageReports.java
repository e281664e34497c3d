package tco.cli.usage;

import java.util.List;
import tco.engine.usage.PlanFit;
import tco.engine.usage.UsageProfile;
import tco.imports.usage.ImportedUsage;
import tco.render.usage.UsageReport;

/// A profile with what is to be said of it.
public final class UsageReports {
    private UsageReports() {}

    /// The profile of what was read.
    ///
    /// @param names whether the names of projects and users may be shown
    /// @param ascii whether nothing but ASCII may be shown
    public static UsageReport of(
            UsageProfile profile,
            ImportedUsage usage,
            List<String> warnings,
            boolean names,
            boolean ascii,
            List<PlanFit.Result> plans) {
        return new UsageReport(
                profile,
                names,
                ascii,
                usage.filesRead(),
                usage.unrecognised().size(),
                usage.filesFailed(),
                warnings,
                command(profile),
                plans);
    }

    private static String command(UsageProfile profile) {
        return profile.window()
                .map(window ->
                        "tco compare --usage --since " + window.from() + " --until " + window.to())
                .orElse("tco compare --usage");
    }
}
