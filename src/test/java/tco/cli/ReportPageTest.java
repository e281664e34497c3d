package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import tco.cli.console.ExitCode;
import tco.testing.Project;

/// The structure of a page, as it must be for screen readers, for print and without a network.
class ReportPageTest {
    private static final String HOSTILE =
            """
            kind: api
            provider: one
            models:
              - {id: evil, name: "</title></style><script>alert(1)</script>\\"'&", quality: frontier, input: 3, output: 15, notes: ["<img src=x onerror=alert(1)>"]}
              - {id: long, name: "%s", quality: mid, input: 1, output: 2}
              - {id: hebrew, name: "שלום עולם 日本語 👩", quality: basic, input: 2, output: 2}
            source: "<b>nobody</b> & [sons](http://example.org)"
            as_of: 2026-01-01
            ---
            kind: scenario
            id: test
            name: "<Test> & Co."
            workload: {tokens: 10M}
            options: [evil, long, hebrew]
            notes: ["a note with </ul> in it"]
            source: test
            as_of: 2026-01-01
            """
                    .formatted("An endless name ".repeat(40).strip());

    /// What Markdown has in its comparison.
    private static final List<String> OF_THE_PAGE =
            List.of("What decides it", "What each bill is made of", "Notes");

    static Stream<List<String>> asked() {
        return Stream.of(
                List.of("--tokens", "10M"),
                List.of("--scenario", "team-of-50", "--swing", "20%", "--growth", "3%"),
                List.of("--privacy", "stays", "--min-quality", "frontier"),
                List.of("--tokens", "0"),
                List.of("--tokens", "1M..900M", "--months", "600"),
                List.of("claude-sonnet-4-6", "--months", "1"),
                List.of("--scenario", "article"));
    }

    @ParameterizedTest
    @MethodSource("asked")
    void every_chart_has_a_title_a_description_and_an_id_of_its_own(List<String> asked) {
        ReportPage page = page(asked);
        for (Element svg : page.all("svg")) {
            if (svg.hasAttribute("aria-hidden")) {
                assertThat(svg.getParentNode().getNodeName()).isEqualTo("td");
            } else {
                assertThat(svg.getAttribute("role")).isEqualTo("img");
                Element title = ReportPage.within(svg, "title").getFirst();
                Element description = ReportPage.within(svg, "desc").getFirst();
                assertThat(title.getTextContent()).isNotBlank();
                assertThat(description.getTextContent()).isNotBlank();
                assertThat(svg.getAttribute("aria-labelledby"))
                        .isEqualTo(title.getAttribute("id") + " " + description.getAttribute("id"));
            }
        }
        assertThat(page.values("id")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("asked")
    void the_page_needs_nothing_but_itself(List<String> asked) {
        ReportPage page = page(asked);
        assertThat(page.all("script")).isEmpty();
        assertThat(page.values("src")).isEmpty();
        List<String> ids = page.values("id").stream().map(id -> "#" + id).toList();
        assertThat(page.values("href")).allMatch(to -> to.equals("data:,") || ids.contains(to));
        String style = page.all("style").getFirst().getTextContent();
        assertThat(style).doesNotContain("url(", "@import", "http");
        assertThat(page.all("meta").stream().map(meta -> meta.getAttribute("content")))
                .anyMatch(content -> content.startsWith("default-src 'none'"));
    }

    @ParameterizedTest
    @MethodSource("asked")
    void headings_follow_each_other_and_name_their_sections(List<String> asked) {
        ReportPage page = page(asked);
        assertThat(page.all("h1")).hasSize(1);
        assertThat(page.all("title").getFirst().getTextContent())
                .isEqualTo(page.all("h1").getFirst().getTextContent());
        for (Element section : page.all("section")) {
            Element heading = ReportPage.within(section, "h2").getFirst();
            assertThat(section.getAttribute("aria-labelledby"))
                    .isEqualTo(heading.getAttribute("id"));
        }
        assertThat(page.all("html").getFirst().getAttribute("lang")).isEqualTo("en");
    }

    @ParameterizedTest
    @MethodSource("asked")
    void every_number_of_a_drawing_is_one(List<String> asked) {
        ReportPage page = page(asked);
        Stream.of("x", "y", "x1", "x2", "y1", "y2", "width", "height")
                .flatMap(name -> page.values(name).stream())
                .forEach(value -> assertThat(value).matches("-?\\d+(\\.\\d)?"));
        Stream.of("width", "height")
                .flatMap(name -> page.values(name).stream())
                .forEach(value -> assertThat(value).doesNotStartWith("-"));
        assertThat(page.values("d")).noneMatch(path -> path.contains("NaN"));
    }

    @Test
    void names_cannot_break_out(@TempDir Path directory) {
        Project project = Project.in(directory).file("evil.yaml", HOSTILE);
        List<String> arguments =
                List.of(
                        "report",
                        "--profiles",
                        "evil.yaml",
                        "--scenario",
                        "test",
                        "--title",
                        "\"><script>\u202E`x`");
        String html = Program.in(project.directory(), Map.of(), arguments).out();
        ReportPage page = ReportPage.of(html);
        assertThat(page.all("script")).isEmpty();
        assertThat(page.all("img")).isEmpty();
        assertThat(html.codePoints().filter(c -> c == 0x202E || c == 7).count()).isZero();
        assertThat(page.all("bdi").stream().map(Element::getTextContent))
                .anyMatch(name -> name.startsWith("An endless name"));
        assertThat(page.text())
                .contains(
                        "</title></style><script>alert(1)</script>\"'&",
                        "<b>nobody</b> & [sons](http://example.org)",
                        "a note with </ul> in it",
                        "tco report --title \"$(printf '\"><script>\\342\\200\\256`x`')\" --scenario test"
                                + " --profiles evil.yaml");
    }

    @Test
    void many_options_and_long_names_keep_their_order(@TempDir Path directory) {
        StringBuilder models = new StringBuilder();
        StringBuilder ids = new StringBuilder();
        for (int i = 1; i <= 60; i++) {
            models.append(
                    "  - {id: m%d, name: Model %d, quality: mid, input: %d, output: %d}\n"
                            .formatted(i, i, i, i));
            ids.append(i == 1 ? "" : ", ").append('m').append(i);
        }
        Project project =
                Project.in(directory)
                        .file(
                                "many.yaml",
                                "kind: api\nprovider: many\nmodels:\n"
                                        + models
                                        + "source: test\nas_of: 2026-01-01\n---\nkind: scenario\n"
                                        + "id: many\nname: Many\nworkload: {tokens: 1M}\noptions: ["
                                        + ids
                                        + "]\nsource: test\nas_of: 2026-01-01\n");
        List<String> arguments = List.of("report", "--profiles", "many.yaml", "--scenario", "many");
        ReportPage page = ReportPage.of(Program.in(project.directory(), Map.of(), arguments).out());
        assertThat(page.rows("m60").getFirst().getAttribute("class")).isEqualTo("eligible");
        assertThat(page.rows("m1").getFirst().getAttribute("class")).isEqualTo("cheapest");
        assertThat(page.text()).contains("54 more options that may win are not drawn.");
    }

    @Test
    void a_page_without_a_winner_says_so_and_shows_every_reason() {
        ReportPage page = page(List.of("--privacy", "stays", "--min-quality", "frontier"));
        assertThat(page.text()).contains("No option may win: the reasons stand below the table.");
        assertThat(page.all("tr").stream().map(row -> row.getAttribute("class")))
                .doesNotContain("cheapest", "eligible");
        assertThat(page.values("id")).doesNotContain("drivers", "by-volume");
    }

    @Test
    void every_figure_of_the_explanations_is_listed_with_its_source() {
        ReportPage page = page(List.of("m4-max-128gb", "--tokens", "10M"));
        Element price =
                page.all("tr").stream()
                        .filter(row ->
                                row.getAttribute("data-figure")
                                        .equals("hardware.m4-max-128gb.price_usd"))
                        .findFirst()
                        .orElseThrow();
        List<Element> cells = ReportPage.within(price, "td");
        assertThat(cells.get(0).getTextContent()).isEqualTo("4,500");
        assertThat(cells.get(1).getTextContent()).isEqualTo("4,000–5,000");
        assertThat(cells.get(2).getTextContent()).isEqualTo("2026-06-08");
        String source = ReportPage.within(cells.get(3), "a").getFirst().getAttribute("href");
        assertThat(
                        page.all("li").stream()
                                .filter(item -> source.equals("#" + item.getAttribute("id")))
                                .map(Element::getTextContent))
                .singleElement()
                .asString()
                .startsWith("the article, table 1");
        assertThat(cells.get(4).getTextContent())
                .isEqualTo("built-in: profiles/hardware/apple.yaml:9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "markdown"})
    void the_same_question_gives_the_same_bytes(String format) {
        List<String> asked = List.of("report", "--scenario", "solo", "--format", format);
        assertThat(Program.in(Path.of(""), Map.of(), asked).out())
                .isEqualTo(
                        Program.in(Path.of(""), Map.of("COLUMNS", "40", "LANG", "C"), asked).out());
    }

    @Test
    void a_file_is_what_stdout_would_have_been(@TempDir Path directory) throws IOException {
        List<String> asked = List.of("report", "--tokens", "1M", "--output", "page.HTM");
        Program.Result result = Program.in(directory, Map.of(), asked);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isEmpty();
        assertThat(Files.readString(directory.resolve("page.HTM"))).startsWith("<!DOCTYPE html>");
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).hasSize(1);
        }
    }

    private static ReportPage page(List<String> asked) {
        return ReportPage.of(run(asked, "html"));
    }

    private static String run(List<String> asked, String format) {
        List<String> arguments = new ArrayList<>(List.of("report", "--format", format));
        arguments.addAll(asked);
        Program.Result result = Program.in(Path.of(""), Map.of(), arguments);
        assertThat(result.exit()).as(result.err()).isEqualTo(ExitCode.DONE);
        return result.out();
    }

    @ParameterizedTest
    @MethodSource("asked")
    void the_sections_of_the_page_are_those_of_its_markdown(List<String> asked) {
        List<String> markdown =
                run(asked, "markdown")
                        .lines()
                        .filter(line -> line.startsWith("## "))
                        .map(line -> line.substring(3))
                        .toList();
        assertThat(page(asked).all("h2"))
                .extracting(Element::getTextContent)
                .filteredOn(heading -> !OF_THE_PAGE.contains(heading))
                .isEqualTo(markdown);
    }
}
