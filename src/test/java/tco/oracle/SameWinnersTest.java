package tco.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tco.cli.Program;
import tco.engine.Comparison;
import tco.engine.OptionResult;
import tco.engine.Tco;
import tco.engine.Winners.TierWinner;
import tco.engine.breakeven.VolumeCurves;
import tco.engine.verdict.Caveats;
import tco.model.Option;
import tco.model.Quality;
import tco.render.RenderOptions;
import tco.render.Theme;
import tco.render.comparison.ComparisonDocument;
import tco.render.comparison.VerdictLines;
import tco.render.document.OutputFormat;
import tco.render.live.Footer;
import tco.render.live.LiveView;
import tco.render.live.Scene;
import tco.render.live.Scene.Pane;
import tco.render.live.Scene.Size;
import tco.testing.Project;
import tco.testing.Samples;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Whatever the profiles say: every layout of a comparison names the same winners, and no sentence
/// a figure that its table does not have.
class SameWinnersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final int PAGES = 10;
    private static final Pattern MONEY = Pattern.compile("\\$[0-9][0-9,.]*[0-9]|\\$[0-9]");
    private static final Size LARGE = new Size(200, 80);
    private static final RenderOptions WIDE =
            RenderOptions.plain(TODAY, "1").on(OptionalInt.of(250), false);

    @TempDir Path directory;

    static Stream<Arguments> drawn() {
        return Samples.of(20, SameWinnersTest::draw);
    }

    private static String draw(RandomGenerator random) {
        String yaml = RandomScenario.of(random);
        return random.nextInt(4) == 0 ? yaml + "privacy: stays\n" : yaml;
    }

    private Comparison compare(String yaml) {
        Project project = Project.in(directory).file("s.yaml", yaml).scenario("s.yaml");
        return Tco.compare(project.load().scenario());
    }

    private static String text(OutputFormat format, Comparison comparison) {
        Supplier<Caveats> caveats = () -> Caveats.of(comparison, TODAY);
        return format.text(new ComparisonDocument(comparison, caveats, WIDE), WIDE);
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void every_layout_names_the_same_winners(String yaml) {
        Comparison comparison = compare(yaml);
        List<String> screen = text(OutputFormat.TABLE, comparison).lines().toList();
        String markdown = text(OutputFormat.MARKDOWN, comparison).replace("\\", "");
        JsonNode json = JsonMapper.builder().build().readTree(text(OutputFormat.JSON, comparison));
        for (TierWinner winner : comparison.winners().byQuality()) {
            Option option = winner.option().option();
            String label = "cheapest " + winner.tier().key();
            assertThat(screen).anyMatch(line -> says(line, label, option.shortName()));
            assertThat(markdown).contains("- " + label + ": " + option.name() + ", ");
            assertThat(json.get("cheapest_by_quality").get(winner.tier().key()).stringValue())
                    .isEqualTo(option.id());
        }
        for (Quality tier : Quality.values()) {
            boolean has =
                    comparison.winners().byQuality().stream()
                            .anyMatch(winner -> winner.tier() == tier);
            JsonNode said = json.get("cheapest_by_quality").get(tier.key());
            assertThat(said == null || said.isNull()).isEqualTo(!has);
            assertThat(markdown.contains("- cheapest " + tier.key() + ": ")).isEqualTo(has);
        }
        Optional<OptionResult> inHouse = comparison.winners().inHouse();
        assertThat(Optional.of(json.get("cheapest_in_house")).filter(id -> !id.isNull()))
                .map(JsonNode::stringValue)
                .isEqualTo(inHouse.map(winner -> winner.option().id()));
        assertThat(screen.stream().anyMatch(line -> line.startsWith("  cheapest in-house")))
                .isEqualTo(inHouse.isPresent());
        live(comparison);
    }

    /// A page draws more than a comparison does, so that fewer of them are drawn.
    static Stream<Arguments> drawnFewer() {
        return drawn().limit(PAGES);
    }

    @ParameterizedTest
    @MethodSource("drawnFewer")
    void the_head_of_a_page_names_them_too(String yaml) {
        Comparison comparison = compare(yaml);
        Program.Result page =
                Program.in(
                        directory,
                        Map.of(),
                        List.of("report", "--scenario", "s.yaml", "--format", "html"));
        assertThat(page.exit()).as(page.err()).isZero();
        String head = page.out().substring(0, page.out().indexOf("</header>"));
        String text =
                head.replaceAll("<[^>]*>", "\n").replace("&amp;", "&").toLowerCase(Locale.ROOT);
        List<TierWinner> winners = comparison.winners().byQuality();
        for (TierWinner winner : winners) {
            String name = winner.option().option().name().toLowerCase(Locale.ROOT);
            assertThat(text).contains("\ncheapest " + winner.tier().key() + ": " + name + ", ");
        }
        assertThat(text.lines().filter(line -> line.startsWith("cheapest ")).count())
                .isEqualTo(winners.size() + comparison.winners().inHouse().stream().count());
    }

    private static boolean says(String line, String label, String name) {
        return line.startsWith("  " + label + " ") && line.contains(" " + name + " ");
    }

    /// The live screen marks the winners of the tiers, and lists the same groups in the same order.
    private static void live(Comparison comparison) {
        Theme theme = new Theme(false, false);
        VolumeCurves curves =
                VolumeCurves.around(comparison, List.of(), LiveView.volumes(LARGE, theme));
        Scene scene =
                new Scene(
                        comparison,
                        List.of(),
                        curves,
                        List.of(),
                        0,
                        Pane.OPTIONS,
                        comparison.results().getFirst().option().id(),
                        0,
                        false,
                        new Footer.Keys());
        List<String> marked = new ArrayList<>();
        LiveView.of(scene, LARGE, theme)
                .forEach(line -> {
                    Matcher winner =
                            Pattern.compile("▶  (\\S.*?) {1,}\\S*[▏▎▍▌▋▊▉█▒─┤ ]")
                                    .matcher(line.text());
                    if (winner.find()) {
                        marked.add(line.text().substring(winner.start(1)));
                    }
                });
        List<TierWinner> winners = comparison.winners().byQuality();
        assertThat(marked.size()).isGreaterThanOrEqualTo(winners.size());
        for (int i = 0; i < winners.size(); i++) {
            assertThat(marked.get(i))
                    .startsWith(winners.get(i).option().option().shortName() + " ");
        }
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void no_figure_of_the_verdict_is_missing_in_the_table(String yaml) {
        Comparison comparison = compare(yaml);
        String page = text(OutputFormat.MARKDOWN, comparison).replace("\\", "");
        List<String> table = new ArrayList<>();
        page.lines().filter(line -> line.startsWith("|")).forEach(row -> money(row, table));
        for (String sentence : VerdictLines.of(comparison).sentences()) {
            List<String> said = new ArrayList<>();
            money(sentence, said);
            assertThat(table).as(sentence).containsAll(said);
        }
    }

    private static void money(String text, List<String> into) {
        Matcher money = MONEY.matcher(text);
        while (money.find()) {
            Collections.addAll(into, money.group());
        }
    }
}
