package tco.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import tco.cli.ask.AnswerLines;
import tco.cli.ask.CarriedByOwn;
import tco.cli.ask.Interview;
import tco.cli.ask.Question;
import tco.cli.ask.ScenarioFromAnswers;
import tco.cli.ask.SearchPrompt;
import tco.cli.console.Console;
import tco.cli.console.ExitCode;
import tco.cli.console.UsageException;
import tco.cli.console.WholeFile;
import tco.cli.option.ComparisonOptions;
import tco.cli.option.Invocation;
import tco.cli.option.NumberOption;
import tco.cli.option.Options;
import tco.cli.option.OutputOptions;
import tco.cli.session.CommandText;
import tco.cli.session.SavedAs;
import tco.cli.shell.Script;
import tco.engine.Comparison;
import tco.engine.OptionResult;
import tco.engine.Tco;
import tco.engine.verdict.Caveats;
import tco.engine.verdict.Verdict;
import tco.profile.ProfileBook;
import tco.profile.Profiles;
import tco.profile.Profiles.Loaded;
import tco.profile.Request;
import tco.profile.write.ScenarioFile;
import tco.render.RenderOptions;
import tco.render.comparison.AnswerText;
import tco.render.document.TerminalWriter;
import tco.render.text.MoneyText;
import tco.text.Wrapping;

/// `tco ask`: a few questions that a newcomer can answer, and what they come to: what is paid
/// today, what is cheapest, what would change that, and the command line that asks for the same.
public final class AskCommand implements Command {
    private static final String DEFAULTS = "--defaults";
    private static final String SAVE = "--save";
    private static final String CHAT = "--chat";
    private static final String TOKENS = "--tokens";
    private static final NumberOption DEVELOPERS = new NumberOption("--developers", "12");
    private static final int MOST_DEVELOPERS = 100_000;
    private static final int USUAL_WIDTH = 80;

    @Override
    public String name() {
        return "ask";
    }

    @Override
    public String summary() {
        return "Answer a few questions, and get a recommendation.";
    }

    @Override
    public List<String> examples() {
        return List.of(
                "tco ask --defaults",
                "tco ask --defaults --paying seats --which 'claude-max-5x 12' --limits often",
                "tco ask --defaults --paying api --which 'sonnet-5 $900' --machines m4-max-128gb");
    }

    @Override
    public void describe(CommandSpec spec) {
        for (Question question : Question.values()) {
            String usual = question.usual();
            String text = question.text() + (usual.isEmpty() ? "" : " (default: " + usual + ")");
            spec.addOption(
                    question.words().isEmpty()
                            ? Options.value(question.flag(), question.name(), text)
                            : Options.choice(question.flag(), question.words(), text));
        }
        spec.addOption(
                Options.value(
                        DEVELOPERS.name(), "N", "developers who share what is paid (default: 1)"));
        spec.addOption(Options.value(TOKENS, "N", "tokens a month, where no bill says them"));
        spec.addOption(Options.flag(CHAT, "they chat; without it, they work with agents"));
        spec.addOption(
                Options.flag(DEFAULTS, "ask nothing: the defaults hold for what no flag answers"));
        spec.addOption(Options.value(SAVE, "NAME|FILE", "write the scenario to NAME.yaml"));
    }

    @Override
    public int run(Invocation in) {
        Console console = in.console();
        Optional<SavedAs> saved = in.text(SAVE).map(SavedAs::of);
        saved.ifPresent(as -> {
            as.refuseTaken(console.profiles(), List.of());
            as.refuseExisting(console.profiles(), "another name");
        });
        ScenarioFromAnswers.Usage usage =
                new ScenarioFromAnswers.Usage(developers(in), !in.has(CHAT), in.text(TOKENS));
        Interview interview =
                new Interview(flags(in), ProfileBook.open(console.profiles(), List.of()));
        if (!in.has(DEFAULTS)) {
            refuseInSession(in);
            ask(interview, console);
        }
        ScenarioFromAnswers concluded =
                ScenarioFromAnswers.of(interview, usage, console.profiles(), console.today().get());
        saved.ifPresent(as -> save(as, concluded.request(), console));
        console.print(answer(in, interview, concluded));
        saved.ifPresent(as -> console.print(as.told() + "\n"));
        return ExitCode.DONE;
    }

    /// A person is asked again after what is no answer, and sees the names that fit while typing,
    /// where the terminal can place text.
    private static void ask(Interview interview, Console console) {
        boolean person = console.in().atTerminal().getAsBoolean();
        Consumer<String> out = person ? line -> sayWrapped(line, console) : console::say;
        if (person && console.variable("TERM").isPresent() && !OutputOptions.isDumb(console)) {
            try (SearchPrompt prompt = SearchPrompt.open()) {
                interview.ask(prompt, out, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        } else {
            interview.ask(AnswerLines.of(new Script.Lines(console.in().stream())), out, person);
        }
    }

    private static void sayWrapped(String line, Console console) {
        StringBuilder wrapped = new StringBuilder();
        String text = line.stripLeading();
        Wrapping.append(
                wrapped,
                " ".repeat(line.length() - text.length()),
                text,
                console.terminalWidth().orElse(USUAL_WIDTH));
        wrapped.toString().lines().forEach(console::say);
    }

    private static Optional<Integer> developers(Invocation in) {
        OptionalLong said = DEVELOPERS.whole(in, 1, MOST_DEVELOPERS);
        return said.isPresent() ? Optional.of((int) said.getAsLong()) : Optional.empty();
    }

    private static String answer(
            Invocation in, Interview interview, ScenarioFromAnswers concluded) {
        Console console = in.console();
        Request request = concluded.request();
        Loaded loaded = Profiles.load(request, console.profiles());
        loaded.warnings().forEach(console::say);
        Comparison comparison = Tco.compare(loaded.scenario());
        AnswerText answer =
                new AnswerText(
                        comparison,
                        Verdict.of(comparison, console.today().get()),
                        Caveats.of(comparison, console.today().get()),
                        concluded.reasons(),
                        inHouseBelow(request, comparison, console),
                        CarriedByOwn.of(
                                interview.answers(), request, comparison, console.profiles()),
                        CommandText.compare(request));
        StringBuilder out = new StringBuilder();
        RenderOptions options = ComparisonOptions.plain(in, loaded.scenario());
        MoneyText.in(
                options.shownCurrency(),
                () -> TerminalWriter.append(answer.screen(), options, out));
        return out.toString();
    }

    private static Optional<OptionResult> inHouseBelow(
            Request request, Comparison comparison, Console console) {
        boolean asked = comparison.scenario().requirements().minQuality().isPresent();
        if (!asked || comparison.winners().inHouse().isPresent()) {
            return Optional.empty();
        }
        Request any = request.without("min_quality");
        return Tco.compare(Profiles.load(any, console.profiles()).scenario()).winners().inHouse();
    }

    /// The lines of a session are its own.
    private static void refuseInSession(Invocation in) {
        if (in.session().isPresent()) {
            throw new UsageException(
                    "ask: a session takes answers as flags only"
                            + " (ask --defaults --developers 5; tco ask puts the questions)");
        }
    }

    private static Map<Question, String> flags(Invocation in) {
        Map<Question, String> flags = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            in.text(question.flag()).ifPresent(answer -> flags.put(question, answer));
        }
        return flags;
    }

    private static void save(SavedAs as, Request request, Console console) {
        WholeFile.write(
                as.under(console.directory()),
                ScenarioFile.text(as.id(), request, console.profiles(), console.today().get()));
    }
}
