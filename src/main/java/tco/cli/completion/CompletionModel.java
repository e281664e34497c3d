package tco.cli.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import tco.cli.completion.Offer.Form;
import tco.model.Figure;
import tco.profile.Listing;
import tco.profile.ProfileBook;
import tco.profile.Schemas;
import tco.profile.catalog.Group;
import tco.render.comparison.Columns;
import tco.render.sweep.SweepLayout;

/// What a shell may offer in place of each value: words, the ids of profiles, the paths of figures,
/// or files. Only completion pays for it.
final class CompletionModel {
    private static final List<Group> COMPARABLE =
            List.of(Group.HARDWARE, Group.PRICING, Group.PLANS);
    private static final List<Group> WITH_FIGURES =
            List.of(Group.HARDWARE, Group.PRICING, Group.PLANS, Group.SCENARIOS, Group.WORKLOADS);

    private final ProfileBook profiles = ProfileBook.shipped();

    /// An argument that a command takes besides its options.
    record Argument(String label, Offer offer) {}

    /// The arguments in order; the last one may come again and again.
    List<Argument> arguments(CommandSpec command) {
        List<Argument> arguments = new ArrayList<>();
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            arguments.add(new Argument(parameter.paramLabel(), offer(parameter)));
            if (parameter.paramLabel().equals("ACTION")) {
                // What follows an action depends on it: an id, a schema's name or a file.
                Offer ids = ids(Form.WORD, true, Group.values());
                arguments.add(new Argument("ID|NAME|FILE", ids.or(Schemas.NAMES)));
            }
        }
        return arguments;
    }

    /// What an option or argument takes; empty where only free text may stand.
    Offer offer(ArgSpec argument) {
        boolean files = argument.paramLabel().contains("FILE");
        return switch (argument.paramLabel()) {
            case "OPTION", "ID" -> ids(Form.WORD, false, COMPARABLE.toArray(Group[]::new));
            case "MACHINES" -> ids(Form.LIST, false, Group.HARDWARE);
            case "COUNTRY" -> ids(Form.WORD, false, Group.ELECTRICITY);
            case "NAME|FILE" -> ids(Form.WORD, true, Group.SCENARIOS);
            case "NAME" -> ids(Form.WORD, false, Group.WORKLOADS);
            case "PATH" -> Offer.of(Form.FIGURE);
            case "PATH=VALUE", "PATH=VALUES" -> Offer.of(Form.SETTING);
            case "NAME,..." -> Offer.list(Columns.names());
            case "NAMES" -> Offer.list(SweepLayout.names());
            case "SHELL" -> Offer.words(Shell.NAMES, false);
            default -> Offer.words(candidates(argument), files);
        };
    }

    private static List<String> candidates(ArgSpec argument) {
        List<String> words = new ArrayList<>();
        if (argument.completionCandidates() != null) {
            argument.completionCandidates().forEach(words::add);
        }
        return words;
    }

    private Offer ids(Form form, boolean files, Group... groups) {
        List<String> ids =
                Stream.of(groups)
                        .flatMap(group -> profiles.list(group).stream())
                        .map(Listing::id)
                        .toList();
        return new Offer(form, ids, List.of(groups), files);
    }

    /// The paths of the shipped profiles' figures, in order.
    List<String> paths() {
        return WITH_FIGURES.stream()
                .flatMap(group -> profiles.list(group).stream())
                .flatMap(listing -> profiles.show(listing.group(), listing.id()).figures().stream())
                .map(Figure::path)
                .filter(path -> !path.startsWith(Group.MODELS.folder()))
                .distinct()
                .sorted()
                .toList();
    }
}
