package tco.cli.usage;

import java.util.ArrayList;
import java.util.List;
import tco.cli.console.ExitCode;
import tco.cli.console.SeveralFaultsException;
import tco.cli.console.UsageException;
import tco.cli.console.Version;
import tco.cli.option.Invocation;
import tco.cli.option.ScenarioOptions;
import tco.cli.option.UsageOptions;
import tco.engine.usage.ListPrices;
import tco.engine.usage.UsageKey;
import tco.engine.usage.UsageProfile;
import tco.engine.usage.UsageProfiler;
import tco.engine.usage.UsageTerms;
import tco.imports.usage.ImportedUsage;
import tco.imports.usage.source.SourceReader;
import tco.profile.PriceBook;
import tco.profile.Request.MeasuredUsage;

/// Recorded usage as the workload of a command that compares.
public final class MeasuredWorkloads {
    private static final String ID = "measured";

    private MeasuredWorkloads() {}

    /// The same command line with its usage read.
    public static Invocation measured(Invocation in) {
        if (in.has(ScenarioOptions.WORKLOAD)) {
            throw new UsageException(
                    UsageOptions.USAGE + ": does not go with " + ScenarioOptions.WORKLOAD);
        }
        UsageOptions options = new UsageOptions(in);
        List<SourceReader<?>> readers = options.readers();
        UsageTerms terms = options.terms();
        if (!options.faults().isEmpty()) {
            throw new SeveralFaultsException(options.faults(), ExitCode.WRONG_USAGE);
        }
        UsageProfile profile = profile(in, paths(in), readers, terms);
        if (profile.parts().isEmpty()) {
            throw new UsageException(UsageOptions.USAGE + ": no usage in these days");
        }
        String yaml = WorkloadFile.text(profile, ID, Version.number(), List.of());
        return in.with(new MeasuredUsage(options.words(), yaml));
    }

    private static List<String> paths(Invocation in) {
        String path = in.text(UsageOptions.USAGE).orElse(UsageOptions.HOME);
        return path.equals(UsageOptions.HOME) ? List.of() : List.of(path);
    }

    private static UsageProfile profile(
            Invocation in, List<String> paths, List<SourceReader<?>> readers, UsageTerms terms) {
        ImportedUsage usage = UsageReading.read(in.console(), paths, readers, false);
        PriceBook book =
                PriceBook.open(in.console().profiles(), ScenarioOptions.profiles(in), List.of());
        ListPrices prices = new ListPrices(book.apis(), book.aliases());
        ImportedUsage counted =
                UsageReading.withoutOverlap(usage, UsageOptions.OVERLAP.of(in), terms, prices);
        usage.warnings().forEach(warning -> in.console().say("warning: " + warning));
        return new UsageProfiler(terms, prices, new ArrayList<>(List.of(UsageKey.MODEL)))
                .profile(counted.events(), counted.money(), counted.peaks(), counted.dropped());
    }
}
