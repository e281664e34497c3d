package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import tco.cli.command.Command;
import tco.cli.console.ExitCode;
import tco.model.Component;
import tco.render.document.OutputFormat;

/// Runs every `$ tco ...` line in a console block of README.md and docs/, with what it reads where
/// it ends in `<<'END'`, and compares what follows it, up to the lines that `| head -N` leaves;
/// `-Dgolden.update=true` rewrites instead.
@ResourceLock("docs/article.md")
class DocsTest {
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:\\s]+)[^)]*\\)");
    private static final Pattern HEAD = Pattern.compile(" \\| head -(\\d+)$");
    private static final String PROMPT = "$ ";
    private static final String END = "END";
    private static final String HERE = " <<'" + END + "'";

    static Stream<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(Path.of("README.md")));
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            docs.filter(page -> page.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        return pages.stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_example_prints_what_the_page_shows(Path page) throws IOException {
        String text = Files.readString(page);
        String run = rerun(text);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(page, run);
        } else {
            assertThat(run).as("rewrite with -Dgolden.update=true").isEqualTo(text);
        }
    }

    private static String rerun(String text) {
        StringBuilder page = new StringBuilder();
        boolean console = false;
        Iterator<String> lines = text.lines().iterator();
        while (lines.hasNext()) {
            String line = lines.next();
            boolean fence = line.startsWith("```");
            if (fence) {
                console = !console && line.equals("```console");
            }
            if (!console || fence) {
                page.append(line).append('\n');
            } else if (line.startsWith(PROMPT)) {
                page.append(line).append('\n');
                String command = line.substring(PROMPT.length());
                String stdin = command.endsWith(HERE) ? upToEnd(lines) : "";
                page.append(stdin).append(stdin.isEmpty() ? "" : END + "\n");
                Matcher head = HEAD.matcher(command);
                long most = head.find() ? Long.parseLong(head.group(1)) : Long.MAX_VALUE;
                Program.Result result =
                        Program.line(head.replaceFirst("").replace(HERE, ""), stdin);
                result.out().lines().limit(most).forEach(out -> page.append(out).append('\n'));
                page.append(result.err());
                if (result.exit() != ExitCode.DONE) {
                    page.append("exit code ").append(result.exit()).append('\n');
                }
            }
        }
        return page.toString();
    }

    private static String upToEnd(Iterator<String> lines) {
        StringBuilder text = new StringBuilder();
        for (String line = lines.next(); !line.equals(END); line = lines.next()) {
            text.append(line).append('\n');
        }
        return text.toString();
    }

    @Test
    void each_command_has_a_page_that_the_index_names() throws IOException {
        String index = Files.readString(Path.of("docs/cli.md"));
        for (Command command : new Cli().commands()) {
            String page = "cli/" + command.name() + ".md";
            assertThat(Path.of("docs", page)).content().startsWith("# `tco " + command.name());
            assertThat(index).contains("(" + page + ")");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_link_to_a_file_finds_it(Path page) throws IOException {
        assertThat(LINK.matcher(Files.readString(page)).results().map(link -> link.group(1)))
                .allSatisfy(target -> assertThat(page.resolveSibling(target)).exists());
    }

    @Test
    void the_model_page_explains_each_component() throws IOException {
        String page = Files.readString(Path.of("docs/model.md"));
        for (Component component : Component.values()) {
            assertThat(page).contains("`" + component.key() + "`");
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void each_option_is_explained_where_its_command_is(String command) throws IOException {
        Path page = Path.of("docs/cli", command + ".md");
        String own = Files.readString(page);
        StringBuilder text =
                new StringBuilder(own).append(Files.readString(Path.of("docs/cli.md")));
        for (MatchResult link : LINK.matcher(own).results().toList()) {
            text.append(Files.readString(page.resolveSibling(link.group(1))));
        }
        for (OptionSpec option : model(command).options()) {
            assertThat(text.toString()).containsPattern(option.longestName() + "(?![-\\w])");
        }
    }

    private static CommandSpec model(String command) {
        return Objects.requireNonNull(Sessions.runner().model().getSubcommands().get(command))
                .getCommandSpec();
    }

    static Stream<String> commands() {
        return new Cli().commands().stream().map(Command::name);
    }

    @Test
    void the_index_names_every_format() throws IOException {
        assertThat(Path.of("docs/cli.md"))
                .content()
                .contains(
                        Stream.of(OutputFormat.values())
                                .map(OutputFormat::key)
                                .collect(Collectors.joining("|", "`--format ", "`")));
    }

    @Test
    void links_lead_from_the_readme_to_every_page() throws IOException {
        Set<Path> found = new HashSet<>();
        Deque<Path> next = new ArrayDeque<>(List.of(Path.of("README.md")));
        while (!next.isEmpty()) {
            Path page = next.pop();
            if (page.toString().endsWith(".md") && found.add(page)) {
                LINK.matcher(Files.readString(page))
                        .results()
                        .forEach(link -> next.add(page.resolveSibling(link.group(1)).normalize()));
            }
        }
        assertThat(found).containsAll(pages().toList());
    }
}
