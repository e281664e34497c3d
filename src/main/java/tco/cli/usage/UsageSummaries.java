package tco.cli.usage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tco.engine.usage.PlanFit;
import tco.engine.usage.UsageProfile;
import tco.engine.usage.UsageWindow;
import tco.imports.usage.ImportedUsage;
import tco.model.usage.UsageEvent;
import tco.model.usage.UsageSource;
import tco.render.usage.UsageSummary;

/// Sums recorded usage up for its readers: a profile, and what they must know to judge it.
public final class UsageSummaries {
    private static final long FEW_DAYS = 14;

    private UsageSummaries() {}

    /// The profile of what was read.
    ///
    /// @param names whether the names of projects and users may be shown
    /// @param ascii whether nothing but ASCII may be shown
    /// @param command that compares all options on the same usage
    public static UsageSummary of(
            UsageProfile profile,
            ImportedUsage usage,
            LocalDate today,
            boolean names,
            boolean ascii,
            String command,
            List<PlanFit.Result> plans) {
        List<String> warnings = new ArrayList<>(usage.warnings());
        warnings.addAll(warnings(profile, usage, today));
        return of(profile, usage, warnings, names, ascii, command, plans);
    }

    /// The same for a comparison: without what concerns single files, whose names are nobody else's
    /// business.
    static UsageSummary ofCompared(UsageProfile profile, ImportedUsage usage, LocalDate today) {
        return of(profile, usage, warnings(profile, usage, today), false, false, "", List.of());
    }

    private static UsageSummary of(
            UsageProfile profile,
            ImportedUsage usage,
            List<String> warnings,
            boolean names,
            boolean ascii,
            String command,
            List<PlanFit.Result> plans) {
        return new UsageSummary(
                profile,
                names,
                ascii,
                usage.filesRead(),
                usage.unrecognised().size(),
                usage.filesFailed(),
                warnings,
                command,
                plans);
    }

    /// What a reader must know to judge a profile.
    private static List<String> warnings(
            UsageProfile profile, ImportedUsage usage, LocalDate today) {
        List<String> warnings = new ArrayList<>();
        Set<UsageSource> sources = EnumSet.noneOf(UsageSource.class);
        for (UsageEvent event : usage.events()) {
            sources.add(event.source());
        }
        if (profile.parts().isPresent()) {
            profile.window().ifPresent(window -> ofWindow(window, today, warnings));
        }
        if (sources.contains(UsageSource.CLAUDE_CODE)) {
            warnings.add(
                    "Claude Code may log less than was billed (placeholders of interrupted streams);"
                            + " it deletes logs after 30 days unless told otherwise.");
        }
        for (UsageSource source : sources) {
            if (!source.hasCacheSplit()) {
                warnings.add(
                        source.label()
                                + " does not tell what the cache gave: the hit rate is a lower"
                                + " bound.");
            }
        }
        if (profile.bucketsPriced()) {
            warnings.add(
                    "Sums of requests are priced as if each request were short: long contexts may"
                            + " have cost more.");
        }
        return warnings;
    }

    private static void ofWindow(UsageWindow window, LocalDate today, List<String> warnings) {
        if (window.days() < FEW_DAYS) {
            warnings.add(
                    window.days()
                            + (window.days() == 1 ? " day is" : " days are")
                            + " little to judge a month by");
        }
        if (!window.to().isBefore(today)) {
            warnings.add("The window is not over: its last day is " + window.to() + ".");
        }
    }
}
