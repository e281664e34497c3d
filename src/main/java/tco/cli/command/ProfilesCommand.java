package tco.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import tco.cli.console.UsageException;
import tco.cli.option.Choice;
import tco.cli.option.ComparisonOptions;
import tco.cli.option.Invocation;
import tco.cli.option.Options;
import tco.cli.option.OutputOptions;
import tco.cli.option.ScenarioOptions;
import tco.model.Figure;
import tco.profile.KeyFigures;
import tco.profile.ProfileBook;
import tco.profile.ProfileBook.Listing;
import tco.profile.ProfileBook.ShownProfile;
import tco.profile.Schemas;
import tco.profile.catalog.Group;
import tco.render.document.Document;
import tco.render.document.ListDocument;
import tco.text.Nearest;
import tco.text.RangeText;

/// `tco profiles`: looks into the catalogue of machines, prices, plans, models and scenarios.
public final class ProfilesCommand implements Command {
    private static final List<String> ACTIONS = List.of("list", "show", "validate", "schema");
    private static final Choice<Group> GROUP = Choice.of("--group", Group.values(), Group::folder);

    @Override
    public String name() {
        return "profiles";
    }

    @Override
    public String summary() {
        return "List, show and validate profiles, and print their schemas.";
    }

    @Override
    public List<String> examples() {
        return List.of(
                "tco profiles list",
                "tco profiles list --group hardware --origin",
                "tco profiles show m4-max-128gb --origin",
                "tco profiles validate",
                "tco profiles schema hardware");
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(
                PositionalParamSpec.builder(
                                Options.arguments(
                                        "ACTION",
                                        "0..*",
                                        "list | show ID | validate [FILE|DIR...] | schema NAME"))
                        .completionCandidates(ACTIONS)
                        .build());
        spec.addOption(GROUP.option("list only one group"));
        spec.addOption(Options.flag("--origin", "show where each profile or figure came from"));
        spec.addOption(
                Options.repeatable("--profiles", "FILE|DIR", "profiles to lay over the others"));
        OutputOptions.describe(spec);
    }

    @Override
    public int run(Invocation in) {
        List<String> arguments = in.arguments();
        String action = arguments.isEmpty() ? "" : arguments.getFirst();
        List<String> rest = arguments.subList(Math.min(1, arguments.size()), arguments.size());
        return switch (action) {
            case "list", "ls" -> {
                none(rest);
                yield list(in);
            }
            case "show" -> show(in, one(rest, "an id"));
            case "validate" -> validate(in, rest);
            case "schema" -> schema(in, one(rest, "a name: " + String.join(", ", Schemas.NAMES)));
            default ->
                    throw new UsageException(
                            "profiles: needs an action (one of "
                                    + String.join(", ", ACTIONS)
                                    + ")");
        };
    }

    private static void none(List<String> rest) {
        if (!rest.isEmpty()) {
            throw new UsageException(
                    "profiles list: unexpected argument '"
                            + Nearest.shortened(rest.getFirst())
                            + "'");
        }
    }

    private static String one(List<String> rest, String what) {
        if (rest.size() != 1) {
            throw new UsageException("profiles: needs " + what);
        }
        return rest.getFirst();
    }

    private static ProfileBook book(Invocation in) {
        return ProfileBook.open(in.console().profiles(), ScenarioOptions.profiles(in));
    }

    private static int list(Invocation in) {
        ProfileBook book = book(in);
        Optional<Group> only = GROUP.of(in);
        List<ListedProfile> rows = new ArrayList<>();
        for (Group group : Group.values()) {
            if (only.isEmpty() || only.get() == group) {
                List<Listing> listings = book.list(group);
                List<KeyFigures> figures = book.keyFigures(group);
                for (int i = 0; i < listings.size(); i++) {
                    rows.add(new ListedProfile(listings.get(i), figures.get(i)));
                }
            }
        }
        Document document = ListedProfile.document(rows, in.has("--origin"));
        return OutputOptions.deliver(in, document, ComparisonOptions.plain(in));
    }

    private static int show(Invocation in, String id) {
        ShownProfile shown = book(in).show(id);
        if (!in.has("--origin")) {
            switch (OutputOptions.format(in)) {
                case TABLE -> {
                    return OutputOptions.deliver(in, shown.yaml());
                }
                case JSON -> {
                    return OutputOptions.deliver(in, shown.json());
                }
                case CSV, MARKDOWN -> {} // the figures, one a row
            }
        }
        Function<Figure, String> range = figure -> RangeText.of(figure.range());
        Document document =
                new ListDocument<>(shown.figures())
                        .column("figure", Figure::path)
                        .numbers("value", range)
                        .column("layer", figure -> figure.origin().layer().label())
                        .column("place", figure -> figure.origin().place())
                        .column("as_of", figure -> figure.source().asOf())
                        .column("estimate", figure -> figure.source().estimate() ? "yes" : "")
                        .column("source", figure -> figure.source().text());
        return OutputOptions.deliver(in, document, ComparisonOptions.plain(in));
    }

    private static int validate(Invocation in, List<String> files) {
        int profiles =
                files.isEmpty()
                        ? book(in).validate()
                        : ProfileBook.validate(in.console().profiles(), files);
        return switch (OutputOptions.format(in)) {
            case TABLE ->
                    OutputOptions.deliver(
                            in,
                            profiles == 1
                                    ? "1 profile is valid\n"
                                    : profiles + " profiles are valid\n");
            case JSON ->
                    OutputOptions.deliver(
                            in, "{\"schema\": \"tco.validate/1\", \"valid\": " + profiles + "}\n");
            case CSV, MARKDOWN ->
                    OutputOptions.deliver(
                            in,
                            new ListDocument<>(List.of(profiles))
                                    .column("valid", count -> Integer.toString(count)),
                            ComparisonOptions.plain(in));
        };
    }

    private static int schema(Invocation in, String name) {
        return OutputOptions.deliver(
                in,
                Schemas.find(name)
                        .orElseThrow(() ->
                                new UsageException(
                                        "profiles schema: unknown name '"
                                                + Nearest.shortened(name)
                                                + "' (one of "
                                                + String.join(", ", Schemas.NAMES)
                                                + ")")));
    }
}
