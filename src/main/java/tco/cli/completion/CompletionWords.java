package tco.cli.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import tco.cli.option.CapacityOptions;
import tco.cli.option.CsvOptions;
import tco.cli.option.OwnOption;
import tco.cli.option.ScenarioOptions;
import tco.cli.option.ShortName;
import tco.cli.option.UsageOptions;
import tco.model.Figure;
import tco.model.Option;
import tco.model.Quantisation;
import tco.model.Range;
import tco.model.Scenario;
import tco.profile.OptionNames;
import tco.profile.ProfileBook;
import tco.profile.Profiles;
import tco.profile.Request;
import tco.profile.Schemas;
import tco.profile.catalog.Group;
import tco.profile.catalog.Layers.Environment;
import tco.render.comparison.ComparisonColumns;
import tco.render.sweep.SweepLayout;
import tco.text.RangeText;

/// The words that may stand in place of each value: names of profiles, paths of figures and the
/// like, each with what it means.
public final class CompletionWords {
    private static final int MOST_WHOLE = 40;

    /// Labels of values that nobody can offer: numbers, days and texts of one's own.
    private static final Set<String> FREE =
            Set.of(
                    "GB",
                    "GB/S",
                    "N[,N[,N]]",
                    "SECONDS",
                    "SHARE",
                    "USD",
                    "AGE",
                    "LOW..HIGH",
                    "TEXT",
                    "MODEL",
                    "DATE",
                    "TIME",
                    "DAY",
                    "YYYY-MM",
                    "ZONE");

    private final Environment environment;
    private final Optional<Request> session;
    private @Nullable ProfileBook book;

    /// @param session what a session asks for already: its figures are offered, with their values;
    ///   without one, the figures of all profiles
    public CompletionWords(Environment environment, Optional<Request> session) {
        this.environment = environment;
        this.session = session;
    }

    /// The profiles there are, opened once a name or a path of one is asked for.
    private ProfileBook book() {
        if (book == null) {
            book =
                    ProfileBook.readable(
                            environment, session.map(Request::profiles).orElse(List.of()));
        }
        return book;
    }

    /// What an option or argument takes, told by its label in the help.
    ///
    /// @param before the arguments before this one
    /// @param typed the value as far as it is there
    Offer of(ArgSpec argument, List<String> before, String typed) {
        return switch (argument.paramLabel()) {
            case "OPTION", "ID", OwnOption.LABEL ->
                    typed.indexOf(':') > 0 ? Offer.of(onMachine(typed)) : Offer.of(options());
            case "MACHINES" -> Offer.of(profiles(Group.HARDWARE)).listed(typed);
            case "WHICH" -> Offer.of(paidFor());
            case "CODE" -> Offer.plain(currencies());
            case "COUNTRY" -> Offer.of(profiles(Group.ELECTRICITY));
            case "NAME|FILE" -> Offer.of(profiles(Group.SCENARIOS)).orFiles();
            case "PRESET|FILE" -> Offer.of(profiles(Group.WORKLOADS)).orFiles();
            case "PLAN" -> Offer.of(profiles(Group.PLANS));
            case "FILE", "FILE|DIR" -> Offer.FILES;
            case "PATH" -> Offer.of(figures(typed));
            case "PATH=VALUE" -> Offer.of(settings(typed));
            case "NAME,..." -> Offer.plain(ComparisonColumns.names()).listed(typed);
            case "SOURCE,..." -> Offer.plain(UsageOptions.sources()).listed(typed);
            case "KEY,..." -> choices(argument).listed(typed);
            case "NAMES" -> Offer.plain(SweepLayout.names()).listed(typed);
            case "CHAR" -> Offer.plain(CsvOptions.DELIMITERS);
            case "SHELL" -> Offer.plain(CompletionScript.NAMES);
            case "ACTION" -> before.isEmpty() ? choices(argument) : afterAction(before.getFirst());
            case "PROVIDER" -> Offer.plain(book().providers());
            case CapacityOptions.ARGUMENTS -> afterMachine(before);
            case "QUANT" -> Offer.plain(Quantisation.names());
            case "N" -> Offer.of(now(argument));
            default -> FREE.contains(argument.paramLabel()) ? Offer.NOTHING : choices(argument);
        };
    }

    /// What somebody may pay for today.
    private List<Suggestion> paidFor() {
        return Stream.of(Group.PLANS, Group.PRICING, Group.HARDWARE)
                .flatMap(group -> profiles(group).stream())
                .toList();
    }

    private List<String> currencies() {
        return book().ids(Group.CURRENCIES).stream()
                .map(id -> id.toUpperCase(Locale.ROOT))
                .toList();
    }

    /// The few words that an option takes.
    private static Offer choices(ArgSpec argument) {
        if (argument.completionCandidates() == null) {
            throw new IllegalArgumentException("no words for the label " + argument.paramLabel());
        }
        List<String> words = new ArrayList<>();
        argument.completionCandidates().forEach(words::add);
        return Offer.plain(words);
    }

    /// What follows an action of `tco profiles`.
    private Offer afterAction(String action) {
        return switch (action) {
            case "show" -> Offer.of(Stream.of(Group.values()).flatMap(this::listed).toList());
            case "validate", "import", "check" -> Offer.FILES;
            case "schema" -> Offer.plain(Schemas.NAMES);
            default -> Offer.NOTHING;
        };
    }

    /// A machine, then a model, then its format.
    private Offer afterMachine(List<String> before) {
        return switch (before.size()) {
            case 0 -> Offer.of(profiles(Group.HARDWARE));
            case 1 -> Offer.of(profiles(Group.MODELS));
            case 2 -> Offer.plain(Quantisation.names());
            default -> Offer.NOTHING;
        };
    }

    /// The models that a machine may serve, as options: `m4-max-128gb:gpt-oss-120b`.
    private List<Suggestion> onMachine(String typed) {
        String machine = typed.substring(0, typed.indexOf(':') + 1);
        List<Suggestion> all = new ArrayList<>();
        all.add(Suggestion.of(machine + OptionNames.BEST, "the best model that it serves"));
        listed(Group.MODELS)
                .forEach(model -> all.add(Suggestion.of(machine + model.word(), model.meaning())));
        return all;
    }

    public List<Suggestion> profiles(Group group) {
        return listed(group).toList();
    }

    private Stream<Suggestion> listed(Group group) {
        return book().list(group).stream()
                .map(profile -> Suggestion.of(profile.id(), profile.name()));
    }

    /// What may be compared: the options of the scenario, machines, models and plans.
    public List<Suggestion> options() {
        List<Suggestion> all = new ArrayList<>();
        if (session.isPresent()) {
            for (Option option : compared(session.get()).options()) {
                all.add(Suggestion.of(option.id(), option.name()));
            }
        }
        Group.those(Group::isOption).stream()
                .flatMap(group -> book().list(group).stream())
                .filter(profile -> !profile.retired())
                .map(profile -> Suggestion.of(profile.id(), profile.name()))
                .forEach(all::add);
        return all;
    }

    private Scenario compared(Request request) {
        return Profiles.load(request, environment).scenario();
    }

    /// The paths of figures that begin as typed. A session shows each with its value and source
    /// while they are few; else they come part by part.
    public List<Suggestion> figures(String typed) {
        List<Suggestion> fitting =
                figures().stream()
                        .filter(figure -> figure.path().startsWith(typed))
                        .map(figure -> Suggestion.of(figure.path(), meaning(figure)))
                        .toList();
        boolean few = session.isPresent() && fitting.size() <= MOST_WHOLE;
        return few ? fitting : Offer.parts(fitting, typed);
    }

    private List<Figure> figures() {
        if (session.isPresent()) {
            return compared(session.get()).figures();
        }
        return Group.those(Group::hasFigures).stream()
                .flatMap(group -> book().figures(group).stream())
                .sorted(Comparator.comparing(Figure::path))
                .toList();
    }

    private static String meaning(Figure figure) {
        String source = figure.source().text();
        return RangeText.of(figure.range()) + (source.isEmpty() ? "" : ", " + source);
    }

    /// The same with `=` after a whole path, and settings that take a name, with the names behind
    /// their `=`.
    private List<Suggestion> settings(String typed) {
        int equals = typed.indexOf('=') + 1;
        if (equals > 0) {
            String path = typed.substring(0, equals);
            return NamedSettings.values(typed.substring(0, equals - 1), this).stream()
                    .map(name -> Suggestion.of(path + name.word(), name.meaning()))
                    .toList();
        }
        List<Suggestion> all = new ArrayList<>();
        for (Suggestion path : figures(typed)) {
            all.add(path.whole() ? Suggestion.part(path.word() + "=", path.meaning()) : path);
        }
        for (String path : NamedSettings.in(typed.substring(0, typed.lastIndexOf('.') + 1))) {
            if (path.startsWith(typed)) {
                all.add(Suggestion.part(path + "=", ""));
            }
        }
        return all;
    }

    /// What the figure of a flag is in a session.
    private List<Suggestion> now(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? ScenarioOptions.shortName(option.longestName())
                        .map(this::values)
                        .orElse(List.of())
                : List.of();
    }

    /// The values that a flag takes: its few words, or what its figure is in a session.
    public List<Suggestion> values(ShortName flag) {
        return flag.choices().isEmpty()
                ? values(flag.path())
                : flag.choices().stream().map(word -> Suggestion.of(word, "")).toList();
    }

    /// What the figure of a path is in a session, and the ends of its range.
    public List<Suggestion> values(String path) {
        return session.stream()
                .flatMap(request -> compared(request).figures().stream())
                .filter(figure -> figure.path().equals(path))
                .findFirst()
                .map(figure -> values(figure.range()))
                .orElse(List.of());
    }

    private static List<Suggestion> values(Range range) {
        Suggestion now = Suggestion.of(RangeText.of(range), "now");
        return range.isExact()
                ? List.of(now)
                : List.of(
                        now,
                        Suggestion.of(RangeText.plain(range.low()), "the low end"),
                        Suggestion.of(RangeText.plain(range.typical()), "typical"),
                        Suggestion.of(RangeText.plain(range.high()), "the high end"));
    }
}
