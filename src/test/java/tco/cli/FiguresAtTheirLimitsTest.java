package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tco.cli.DrawnCommands.Drawn;
import tco.cli.console.ExitCode;
import tco.testing.Samples;

/// Profiles with figures at and beyond their limits through every command: each is answered or
/// refused. `-Dtco.seed=N` draws others, `-Dtco.samples=N` more.
@Timeout(120)
class FiguresAtTheirLimitsTest {
    private static final long SEED = Long.getLong("tco.seed", 20_260_101L);
    private static final int FILES = Samples.count(30);
    private static final Pattern FIGURE = Pattern.compile("#(\\w+)");

    /// Values at the limits of each kind of figure.
    private static final Map<String, List<String>> EXTREMES =
            Map.of(
                    "amount", List.of("0", "1e-9", "1e12", "[0, 1e12]", "[1e-9, 1e-9]"),
                    "positive", List.of("1e-9", "1e-6", "1e12", "[1e-9, 1e12]"),
                    "share", List.of("0", "1", "1e-9", "0.999999999", "[0, 1]"),
                    "part", List.of("1", "1e-9", "[1e-9, 1]"),
                    "factor", List.of("1", "1e12", "[1, 1e12]"),
                    "surcharge", List.of("-0.9", "10", "[-0.9, 10]"),
                    "whole", List.of("0", "1", "1e18", "[0, 1e18]"),
                    "count", List.of("1", "1e18", "[1, 1e18]"),
                    "hours", List.of("1e-9", "24", "[1e-9, 24]"),
                    "days", List.of("1e-9", "31", "[1e-9, 31]"));

    /// What every kind of figure may be.
    private static final List<String> USUAL = List.of("1");

    private static final List<String> BEYOND =
            List.of(
                    "-1",
                    "-1e-300",
                    "5e-324",
                    "1e-300",
                    "1e19",
                    "1e100",
                    "1.7e308",
                    "1e400",
                    "[0, 1e100]",
                    "[5e-324, 1]");

    private static final String PROFILES =
            """
            kind: owned
            id: box
            price_usd: #amount
            residual_share: #share
            lifetime_months: #count
            cost_of_capital: #share
            power: {load_watts: #amount, idle_watts: #amount}
            serves:
              - {model: m, decode_tok_s: #positive, prefill_tok_s: #positive}
            ---
            kind: rented
            id: cloud
            hourly_usd: #amount
            billing: demand
            minimum_hours: #amount
            storage_usd: #amount
            serves:
              - {model: m, decode_tok_s: #positive, reading_included: true}
            ---
            kind: api
            provider: p
            models:
              - {id: api, input: #amount, output: #amount, cache_read: #amount, batch_discount: #share, surcharge: #surcharge, token_factor: #positive, request_usd: #amount, monthly_usd: #amount}
              - {id: other, input: 1, output: #amount}
            ---
            kind: plan
            id: seats
            usd_per_seat: #amount
            min_seats: #whole
            included_usd: #amount
            rates_model: api
            overage: api
            overage_limit_usd: #amount
            ---
            kind: scenario
            id: drawn
            workload: {tokens: #whole, output_share: #share, cache_hit_rate: #share, developers: #count, peak_to_average: #factor, hours_per_day: #hours, workdays_per_month: #days, batch_share: #share, requests: #whole, usage_spread: #amount}
            assumptions: {usd_per_kwh: #amount, ops_hours: #amount, ops_hourly_usd: #amount, max_utilisation: #part, horizon_months: #count, hours_per_month: #positive, pue: #factor, setup_usd: #amount}
            options:
              - box
              - cloud
              - api
              - other
              - seats
              - {id: few, machine: box, quantity: #count, overflow: api}
              - {id: mixed, hybrid: {local: cloud, api: api, routine_share: #share}}
            """;

    @TempDir Path directory;

    /// A text with its figures drawn.
    ///
    /// @param sound whether none of them is beyond its limits
    record DrawnFile(String text, boolean sound, List<String> commands) {
        @Override
        public String toString() {
            return text.replace('\n', ' ');
        }
    }

    static Stream<DrawnFile> files() {
        return IntStream.range(0, FILES)
                .mapToObj(i -> {
                    RandomGenerator random =
                            RandomGeneratorFactory.of("L64X128MixRandom").create(SEED * 1_000 + i);
                    int count = (int) FIGURE.matcher(PROFILES).results().count();
                    int beyond = i % 3 == 0 ? random.nextInt(count) : -1;
                    return new DrawnFile(text(random, beyond), beyond < 0, commands(random));
                });
    }

    /// Most figures are usual, some at their limits, and one may be beyond.
    private static String text(RandomGenerator random, int beyond) {
        double odd = List.of(0.05, 0.3, 0.9).get(random.nextInt(3));
        StringBuilder text = new StringBuilder();
        Matcher matcher = FIGURE.matcher(PROFILES);
        for (int i = 0; matcher.find(); i++) {
            List<String> extremes = EXTREMES.getOrDefault(matcher.group(1), List.of());
            List<String> from = i == beyond ? BEYOND : random.nextDouble() < odd ? extremes : USUAL;
            matcher.appendReplacement(text, from.get(random.nextInt(from.size())));
        }
        return matcher.appendTail(text).toString();
    }

    private static List<String> commands(RandomGenerator random) {
        List<String> options = List.of("box", "cloud", "api", "other", "seats", "few", "mixed");
        String a = options.get(random.nextInt(7));
        String b = options.get(random.nextInt(7));
        List<String> formats = List.of("table", "csv", "json", "markdown");
        List<String> commands = new ArrayList<>();
        for (String command :
                List.of(
                        "compare",
                        "compare --tokens 1,1M,1e18",
                        "explain " + a,
                        "breakeven " + a + " " + (a.equals(b) ? "other" : b) + " --case all",
                        "project --months 24",
                        "sweep --set workload.tokens=0..1e18:lin:3",
                        "simulate --samples 20 --threads 1",
                        "advise",
                        "check --any --budget 1",
                        // both search each figure for where another option wins
                        random.nextBoolean()
                                ? "report --swing 100%"
                                : "sensitivity " + a + " --swing 100%")) {
            boolean page = command.startsWith("report") && random.nextBoolean();
            commands.add(
                    command
                            + " --format "
                            + (page
                                    ? "html"
                                    : command.startsWith("report")
                                            ? "markdown"
                                            : formats.get(random.nextInt(4))));
        }
        return commands;
    }

    @ParameterizedTest
    @MethodSource("files")
    void each_is_answered_or_refused(DrawnFile file) throws IOException {
        Files.writeString(directory.resolve("tco.yaml"), file.text());
        for (String command : file.commands()) {
            List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
            words.addAll(List.of("--scenario", "drawn"));
            Program.Result result = Soundness.of(new Drawn(words, 80, false, false), directory);
            if (words.getFirst().equals("compare")) {
                assertThat(result.exit() == ExitCode.DONE)
                        .as("%s: %s", file, result.err())
                        .isEqualTo(file.sound());
            }
        }
    }
}
