package tco.cli.compute;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import tco.cli.console.UsageException;
import tco.cli.option.ComparisonOptions;
import tco.cli.option.Invocation;
import tco.cli.option.NumberOption;
import tco.cli.option.OptionIds;
import tco.cli.option.OutputOptions;
import tco.cli.option.ScenarioOptions;
import tco.engine.Comparison;
import tco.engine.Tco;
import tco.engine.breakeven.VolumeSeries;
import tco.engine.breakeven.VolumeSeries.AtVolume;
import tco.engine.verdict.VolumesVerdict;
import tco.profile.Profiles;
import tco.profile.Profiles.Loaded;
import tco.profile.Request;
import tco.render.RenderOptions;
import tco.render.comparison.VolumesDocument;
import tco.text.Nearest;
import tco.text.NumberHint;
import tco.text.NumberText;

/// `tco compare --tokens 1M,2M,4M`: the same comparison at several volumes, in one process.
public final class CompareVolumes {
    private static final int MOST_VOLUMES = 1000;
    private static final NumberOption LIST = new NumberOption(ScenarioOptions.TOKENS, "1M,2M,4M");

    private CompareVolumes() {}

    public static int run(Invocation in, String listed) {
        String[] texts = listed.split(",", -1);
        requireFew(texts.length);
        requireSeveral(listed);
        List<AtVolume> volumes = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        for (String text : texts) {
            double tokens =
                    NumberText.parse(text.strip())
                            .orElseThrow(() -> LIST.bad(text, "a number of tokens"));
            Request asked = ScenarioOptions.requestAt(text.strip(), in, OptionIds.asked(in));
            Loaded loaded = Profiles.load(asked, in.console().profiles());
            loaded.warnings().stream().filter(w -> !warnings.contains(w)).forEach(warnings::add);
            volumes.add(new AtVolume(tokens, Tco.compare(loaded.scenario())));
        }
        warnings.forEach(in.console()::say);
        VolumeSeries series = new VolumeSeries(volumes);
        RenderOptions options = options(in, volumes.getFirst().comparison());
        Supplier<VolumesVerdict> verdict = () -> VolumesVerdict.of(series, options.today());
        return OutputOptions.deliver(in, new VolumesDocument(series, verdict, options), options);
    }

    private static RenderOptions options(Invocation in, Comparison first) {
        RenderOptions options = ComparisonOptions.of(in, first);
        if (OutputOptions.format(in).isForPeople() && options.columns().size() > 1) {
            throw new UsageException(
                    "--columns: a table of several volumes shows one column of each"
                            + " (--format csv shows any number)");
        }
        return options;
    }

    /// `1,000` may be one number or two, and so may `10,5M`.
    private static void requireSeveral(String listed) {
        NumberHint.oneOrSeveral(listed)
                .ifPresent(readings -> {
                    throw new UsageException(
                            ScenarioOptions.TOKENS
                                    + ": '"
                                    + Nearest.shortened(listed)
                                    + "' may be one number or several ("
                                    + Nearest.shortened(readings)
                                    + ")");
                });
    }

    private static void requireFew(int volumes) {
        if (volumes > MOST_VOLUMES) {
            throw new UsageException(
                    "--tokens: "
                            + volumes
                            + " volumes (at most "
                            + MOST_VOLUMES
                            + "; tco sweep streams any number)");
        }
    }
}
