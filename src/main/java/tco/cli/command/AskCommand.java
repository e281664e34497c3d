package tco.cli.command;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import tco.cli.ask.Interview;
import tco.cli.ask.Question;
import tco.cli.ask.ScenarioFromAnswers;
import tco.cli.console.Console;
import tco.cli.console.ExitCode;
import tco.cli.console.UsageException;
import tco.cli.console.WholeFile;
import tco.cli.option.CommandRunner;
import tco.cli.option.Invocation;
import tco.cli.option.Options;
import tco.cli.session.CommandText;
import tco.cli.session.SavedAs;
import tco.cli.shell.Script;
import tco.profile.ProfileBook;
import tco.profile.Request;
import tco.profile.write.ScenarioFile;
import tco.render.text.AnswersText;

/// `tco ask`: six questions that a newcomer can answer, the comparison, the advice, and the
/// scenario that holds the answers.
public final class AskCommand implements Command {
    private static final String DEFAULTS = "--defaults";
    private static final String SAVE = "--save";

    private final CommandRunner runner;

    public AskCommand(CommandRunner runner) {
        this.runner = runner;
    }

    @Override
    public String name() {
        return "ask";
    }

    @Override
    public String summary() {
        return "Answer a few questions, and get the comparison and advice.";
    }

    @Override
    public List<String> examples() {
        return List.of(
                "tco ask --defaults",
                "tco ask --defaults --developers 5 --volume '$900' --country de",
                "tco ask --defaults --agentic no --privacy stays --machines m4-max-128gb");
    }

    @Override
    public void describe(CommandSpec spec) {
        for (Question question : Question.values()) {
            String text = question.text() + " (default: " + question.usual() + ")";
            spec.addOption(
                    question.words().isEmpty()
                            ? Options.value(question.flag(), question.name(), text)
                            : Options.choice(question.flag(), question.words(), text));
        }
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
        Interview interview =
                new Interview(flags(in), ProfileBook.open(console.profiles(), List.of()));
        if (!in.has(DEFAULTS)) {
            refuseInSession(in);
            interview.ask(
                    new Script.Lines(console.in().stream()),
                    console::say,
                    console.in().atTerminal().getAsBoolean());
        }
        ScenarioFromAnswers concluded =
                ScenarioFromAnswers.of(interview, console.profiles(), console.today().get());
        saved.ifPresent(as -> save(as, concluded.request(), console));
        console.print(AnswersText.of(answers(interview), concluded.reasons(), console.width()));
        for (String command : List.of("compare", "advise")) {
            int code = runner.run(List.of(command), console, Optional.of(concluded.request()));
            if (code != ExitCode.DONE) {
                return code;
            }
            console.print("\n");
        }
        console.print("The same again: " + CommandText.compare(concluded.request()) + "\n");
        saved.ifPresent(as -> console.print(as.told() + "\n"));
        return ExitCode.DONE;
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

    private static List<AnswersText.Answer> answers(Interview interview) {
        return Stream.of(Question.values())
                .map(question ->
                        new AnswersText.Answer(
                                question.flag().substring(2),
                                interview.said(question),
                                question.decides()))
                .toList();
    }

    private static void save(SavedAs as, Request request, Console console) {
        WholeFile.write(
                as.under(console.directory()),
                ScenarioFile.text(as.id(), request, console.profiles(), console.today().get()));
    }
}
