package tco.render.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tco.engine.AnswerSpeed;
import tco.engine.OptionResult;
import tco.render.Column;
import tco.render.Column.Fact;
import tco.render.Column.Part;
import tco.render.RenderOptions;
import tco.render.comparison.ComparisonTable.Place;
import tco.render.document.Heading;
import tco.render.document.Heading.Weight;
import tco.render.text.CellText;
import tco.render.text.MoneyText;

/// A column of the table that people read, and what it says of an option.
record RowColumn(Heading heading, Function<OptionResult, String> text) {
    /// From this width on a terminal shows what each cost is made of.
    private static final int WIDE = 100;

    /// From this width on it shows how fast an own machine answers, too.
    private static final int WITH_SPEEDS = 120;

    private static final int READABLE_NAME = 19;
    private static final int READABLE_MODEL = 16;

    /// What goes first where a terminal is too narrow has the greatest number.
    private static final int PARTS = 11;

    private static final int SPEEDS = 10;

    private static final int NEEDS_OF_ONE = 9;
    private static final int LOW_HIGH = 8;
    private static final int CODE = 7;
    private static final int RUNS = 6;
    private static final int SAVINGS = 5;
    private static final int NEEDS = 4;

    static RowColumn name(Place place) {
        return switch (place) {
            case SCREEN ->
                    new RowColumn(
                            Heading.words("  option").readable(READABLE_NAME + 4),
                            result -> "    " + result.option().shortName());
            case PAGE -> new RowColumn(Heading.words("option"), result -> result.option().name());
        };
    }

    /// The columns unless others are asked for.
    static List<RowColumn> usual(
            Ranking ranking, List<OptionResult> shown, RenderOptions options, Place place) {
        boolean wide = place == Place.PAGE || options.columnsWide() >= WIDE;
        boolean several = OptionText.anyNeedsSeveral(shown);
        List<RowColumn> columns = new ArrayList<>(List.of(name(place)));
        Function<OptionResult, String> runs =
                result -> OptionText.runs(result, ranking.comparison().ownVolume(result));
        if (says(shown, runs)) {
            columns.add(
                    new RowColumn(
                            Heading.words("runs").readable(READABLE_MODEL).ranked(RUNS), runs));
        }
        if (several || wide) {
            columns.add(
                    new RowColumn(
                            Heading.term("needs").ranked(several ? NEEDS : NEEDS_OF_ONE),
                            OptionText::needs));
        }
        columns.add(
                new RowColumn(Heading.number("month").weighing(Weight.STRONG), OptionText::month));
        columns.addAll(savings(ranking));
        double developers = AskedText.developers(ranking.comparison());
        if (developers > 1) {
            columns.add(
                    new RowColumn(
                            Heading.number("a dev").ranked(SAVINGS),
                            result -> OptionText.perDeveloper(result, developers)));
        }
        if (says(shown, OptionText::lowHigh)) {
            columns.add(
                    new RowColumn(
                            Heading.number("low-high").ranked(LOW_HIGH).weighing(Weight.FAINT),
                            OptionText::lowHigh));
        }
        columns.add(new RowColumn(Heading.term("code").ranked(CODE), OptionText::code));
        if (wide) {
            columns.addAll(parts(ranking, shown));
        }
        if (place == Place.PAGE || options.columnsWide() >= WITH_SPEEDS) {
            columns.addAll(speeds(ranking, shown));
        }
        return columns;
    }

    /// How long an own machine takes to begin with an answer, and how fast it writes one.
    private static List<RowColumn> speeds(Ranking ranking, List<OptionResult> shown) {
        List<RowColumn> speeds = new ArrayList<>();
        speed(Fact.FIRST_ANSWER_S, SpeedText::firstAnswer, ranking, shown).ifPresent(speeds::add);
        speed(Fact.STREAM_TOK_S, speed -> Optional.of(SpeedText.stream(speed)), ranking, shown)
                .ifPresent(speeds::add);
        return speeds;
    }

    private static Optional<RowColumn> speed(
            Fact fact,
            Function<AnswerSpeed, Optional<String>> says,
            Ranking ranking,
            List<OptionResult> shown) {
        RowColumn column =
                new RowColumn(
                        Heading.number(fact.heading()).ranked(SPEEDS),
                        result ->
                                ranking.comparison()
                                        .speed(result)
                                        .flatMap(says)
                                        .orElse(CellText.NONE));
        return says(shown, column.text()) ? Optional.of(column) : Optional.empty();
    }

    /// What each saves against today's option, or against the one that was named.
    private static List<RowColumn> savings(Ranking ranking) {
        Optional<OptionResult> today = ranking.comparison().today();
        if (ranking.baseline().isEmpty()) {
            return List.of();
        }
        OptionResult baseline = ranking.baseline().get();
        if (today.filter(baseline::isSameAs).isPresent()) {
            return List.of(
                    new RowColumn(
                            Heading.number("vs today").ranked(SAVINGS),
                            result -> OptionText.against(baseline, result)));
        }
        return List.of(
                of(Fact.SAVING_USD, ranking).ranked(SAVINGS),
                of(Fact.SAVING_PERCENT, ranking).ranked(SAVINGS));
    }

    /// What each cost is made of, in the order of the bill; what goes first where there is little
    /// room is what few options pay, and what their rows say already.
    private static List<RowColumn> parts(Ranking ranking, List<OptionResult> shown) {
        List<Column> all = new ArrayList<>(List.of(Fact.UPFRONT_USD));
        all.addAll(Part.GROUPS);
        List<Column> kept =
                List.of(
                        Fact.UPFRONT_USD,
                        Part.QUALITY,
                        Part.MACHINES,
                        Part.POWER,
                        Part.PEOPLE,
                        Part.API);
        List<RowColumn> parts = new ArrayList<>();
        for (Column part : all) {
            int rank = kept.contains(part) ? kept.indexOf(part) : all.size() + all.indexOf(part);
            RowColumn column = of(part, ranking).ranked(PARTS + rank);
            if (says(shown, column.text())) {
                parts.add(column);
            }
        }
        return parts;
    }

    private static RowColumn of(Column column, Ranking ranking) {
        return new RowColumn(
                column.numeric()
                        ? Heading.number(MoneyText.unit(column.heading()))
                        : Heading.term(column.heading()),
                result -> CellText.of(Cells.of(column, result, ranking)));
    }

    private RowColumn ranked(int rank) {
        return new RowColumn(heading.ranked(rank), text);
    }

    /// Whether a column has something to say of any option.
    private static boolean says(List<OptionResult> shown, Function<OptionResult, String> text) {
        for (OptionResult result : shown) {
            String said = text.apply(result);
            if (!said.equals(CellText.NONE) && !said.equals(MoneyText.brief(0))) {
                return true;
            }
        }
        return false;
    }
}
