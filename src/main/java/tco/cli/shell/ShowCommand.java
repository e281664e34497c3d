package tco.cli.shell;

import java.util.List;
import tco.cli.completion.CompletionWords;
import tco.cli.completion.Suggestion;
import tco.cli.console.Console;
import tco.cli.console.UsageException;
import tco.cli.console.Version;
import tco.cli.option.ScenarioOptions;
import tco.cli.option.ShortName;
import tco.cli.session.Session;
import tco.model.Figure;
import tco.profile.Profiles;
import tco.profile.Request;
import tco.profile.setting.Setting;
import tco.render.RenderOptions;
import tco.render.document.Document;
import tco.render.document.ListDocument;
import tco.render.document.OutputFormat;
import tco.text.Nearest;
import tco.text.RangeText;

/// `show`: what the session asks for, or the figures below a path with their sources.
final class ShowCommand implements SessionCommand {
    @Override
    public String name() {
        return "show";
    }

    @Override
    public String usage() {
        return "show [PATH]: show, show workload, show hardware.m4-max-128gb";
    }

    @Override
    public String summary() {
        return "show what is asked for, or the figures below a path";
    }

    @Override
    public Session run(List<String> arguments, Session session, Console console) {
        if (arguments.isEmpty()) {
            console.print(asked(session.now()));
        } else {
            String name = one(arguments);
            String path = ScenarioOptions.shortName(name).map(ShortName::path).orElse(name);
            console.print(figures(path, session.now(), console));
        }
        return session;
    }

    private static String asked(Request request) {
        StringBuilder out = new StringBuilder();
        line("scenario", request.scenario().orElse("default"), out);
        request.workload().ifPresent(workload -> line("workload", workload, out));
        request.profiles().forEach(profiles -> line("profiles", profiles, out));
        if (!request.options().isEmpty()) {
            line("options", String.join(", ", request.options()), out);
        }
        for (Setting setting : request.settings()) {
            line("set", setting.path() + " = " + setting.value(), out);
        }
        if (request.settings().isEmpty()) {
            line("set", "nothing", out);
        }
        return out.toString();
    }

    private static void line(String name, String value, StringBuilder out) {
        out.append(name).repeat(" ", 10 - name.length()).append(value).append('\n');
    }

    private static String figures(String path, Request request, Console console) {
        List<Figure> below =
                Profiles.load(request, console.profiles()).scenario().figures().stream()
                        .filter(figure -> isAtOrBelow(figure.path(), path))
                        .toList();
        if (below.isEmpty()) {
            throw new UsageException(
                    "show: no figure of this comparison is below '"
                            + Nearest.shortened(path)
                            + "' (workload, assumptions, hardware.ID, pricing.ID, plans.ID)");
        }
        Document document =
                new ListDocument<>(below)
                        .column("figure", Figure::path)
                        .numbers("value", figure -> RangeText.of(figure.range()))
                        .column("as_of", figure -> figure.source().asOf())
                        .column("from", figure -> figure.origin().layer().label())
                        .column("source", figure -> figure.source().text());
        return OutputFormat.TABLE.text(
                document, RenderOptions.plain(console.today().get(), Version.number()));
    }

    private static boolean isAtOrBelow(String figure, String path) {
        return figure.equals(path) || figure.startsWith(path + ".");
    }

    @Override
    public List<Suggestion> suggest(
            List<String> arguments, String typed, Session session, CompletionWords words) {
        return arguments.isEmpty() ? words.figures(typed) : List.of();
    }
}
