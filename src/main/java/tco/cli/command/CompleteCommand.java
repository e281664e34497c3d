package tco.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import tco.cli.completion.CompletionScript;
import tco.cli.completion.CompletionWords;
import tco.cli.completion.Offer;
import tco.cli.completion.Suggestion;
import tco.cli.completion.Suggestions;
import tco.cli.console.ExitCode;
import tco.cli.console.UsageException;
import tco.cli.option.CommandRunner;
import tco.cli.option.Invocation;
import tco.cli.option.Options;
import tco.text.Printable;

/// `tco complete SHELL -- WORD...`: what may stand in place of the last word, one a line with its
/// meaning after a tab; the script of `tco completion` asks it at each Tab. A line `:part` says
/// that a word is not whole, `:files` that the name of a file may stand there too.
public final class CompleteCommand implements Command {
    private static final String BASH_PARTS_AT = "=:";
    private static final int MOST_MEANING = 60;

    private final CommandRunner runner;

    public CompleteCommand(CommandRunner runner) {
        this.runner = runner;
    }

    @Override
    public String name() {
        return "complete";
    }

    @Override
    public String summary() {
        return "Tell a shell what may come next.";
    }

    @Override
    public List<String> examples() {
        return List.of("tco complete bash -- compare --form");
    }

    @Override
    public boolean hidden() {
        return true;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(Options.arguments("SHELL", "0..*", "a shell, and the words of a line"));
    }

    @Override
    public int run(Invocation in) {
        List<String> arguments = in.arguments();
        if (arguments.size() < 2 || CompletionScript.named(arguments.getFirst()).isEmpty()) {
            throw new UsageException(
                    "complete: needs a shell and words (tco complete bash -- compare --form)");
        }
        boolean bash = arguments.getFirst().equals(CompletionScript.BASH.shellName());
        List<String> said = arguments.subList(1, arguments.size());
        List<String> words = bash ? joined(said) : said;
        String typed = words.getLast();
        CompletionWords known = new CompletionWords(in.console().profiles(), in.session());
        Offer offer =
                new Suggestions(runner.model(), known)
                        .of(words.subList(0, words.size() - 1), typed);
        in.console().print(lines(offer, bash ? parted(typed) : 0));
        return ExitCode.DONE;
    }

    /// Words that bash has parted at `=` and `:`, as they were typed.
    private static List<String> joined(List<String> parts) {
        List<String> words = new ArrayList<>();
        boolean open = false;
        for (String part : parts) {
            boolean parting = part.length() == 1 && BASH_PARTS_AT.contains(part);
            if (!words.isEmpty() && (open || parting)) {
                words.add(words.removeLast() + part);
            } else {
                words.add(part);
            }
            open = parting;
        }
        return words;
    }

    /// How much of the last word bash takes for words before it.
    private static int parted(String typed) {
        return Math.max(typed.lastIndexOf('='), typed.lastIndexOf(':')) + 1;
    }

    private static String lines(Offer offer, int from) {
        List<String> lines = new ArrayList<>();
        for (Suggestion word : offer.words()) {
            String meaning = Printable.onOneLine(word.meaning(), MOST_MEANING);
            lines.add(word.word().substring(from) + (meaning.isEmpty() ? "" : "\t" + meaning));
        }
        if (offer.words().stream().anyMatch(word -> !word.whole())) {
            lines.add(":part");
        }
        if (offer.files()) {
            lines.add(":files");
        }
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
