package tco.cli.command;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import tco.cli.console.ExitCode;
import tco.cli.live.LiveTerminal;
import tco.cli.option.Invocation;
import tco.cli.option.NamedOptions;
import tco.cli.option.OptionIds;
import tco.cli.option.Options;
import tco.cli.option.OutputOptions;
import tco.cli.option.ScenarioOptions;
import tco.cli.session.CommandText;
import tco.profile.Request;

/// `tco live`: a full screen on which assumptions are moved and every number follows.
public final class LiveCommand implements Command {
    @Override
    public String name() {
        return "live";
    }

    @Override
    public String summary() {
        return "Move assumptions on a full screen, and see what they do.";
    }

    @Override
    public List<String> examples() {
        return List.of("tco live", "tco live --scenario team-of-5 --workload agentic");
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(Options.arguments("OPTION", "0..*", NamedOptions.COMPARED));
        ScenarioOptions.describe(spec);
        OutputOptions.describeColour(spec);
    }

    @Override
    public int run(Invocation in) {
        boolean colour = OutputOptions.colour(in);
        Request request = ScenarioOptions.request(in, OptionIds.asked(in));
        ScenarioOptions.load(in, OptionIds.asked(in));
        LiveTerminal.require(in.console());
        Request left = LiveTerminal.run(request, colour, OutputOptions.ascii(in), in.console());
        in.console().print(CommandText.compare(left) + "\n");
        return ExitCode.DONE;
    }
}
