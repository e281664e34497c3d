package tco.cli.prices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tco.imports.prices.CheckedFigure;
import tco.imports.prices.CheckedFigure.ComparedValue;
import tco.imports.prices.CheckedFigure.Verdict;
import tco.imports.prices.PriceCheck.Match;
import tco.render.document.Document;
import tco.render.document.Heading;
import tco.render.text.Cell;
import tco.render.text.JsonText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What a check of prices found, a line a model.
///
/// @param against whether catalogues were given
/// @param strict whether resales, missing figures and models in no catalogue count too
record PriceCheckDocument(List<CheckedModel> models, LocalDate day, boolean against, boolean strict)
        implements Document {
    private static final List<String> NAMES =
            List.of(
                    "id",
                    "provider",
                    "as_of",
                    "age_days",
                    "old",
                    "catalogue",
                    "entry",
                    "route",
                    "figure",
                    "ours_low",
                    "ours_high",
                    "theirs_low",
                    "theirs_high",
                    "verdict");

    PriceCheckDocument {
        models = List.copyOf(models);
    }

    private long differing() {
        return models.stream()
                .filter(model -> strict ? model.differsStrictly() : model.differs())
                .count();
    }

    private long old() {
        return models.stream().filter(CheckedModel::old).count();
    }

    private long unmatched() {
        return against ? models.stream().filter(model -> model.matches().isEmpty()).count() : 0;
    }

    /// Whether nothing is wrong that counts.
    boolean isMet() {
        return differing() == 0 && old() == 0 && (!strict || unmatched() == 0);
    }

    @Override
    public List<Block> screen() {
        List<List<String>> rows = new ArrayList<>();
        for (CheckedModel model : models) {
            rows.add(
                    List.of(
                            model.id(),
                            model.asOf(),
                            model.ageDays().isPresent()
                                    ? Long.toString(model.ageDays().getAsLong())
                                    : "-",
                            findings(model)));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Table(
                        List.of(
                                Heading.term("model"),
                                Heading.term("as of"),
                                Heading.number("days"),
                                Heading.words("finding")),
                        rows));
        blocks.add(new Paragraph(counts()));
        commands().forEach(command -> blocks.add(new Verbatim(command + "\n")));
        return blocks;
    }

    private String findings(CheckedModel model) {
        List<String> findings = new ArrayList<>();
        if (model.old()) {
            findings.add("old");
        }
        for (Match match : model.matches()) {
            String at = match.file().fileName() + (match.route() ? ", a resale: " : ": ");
            List<String> parts = new ArrayList<>();
            match.with(Verdict.DIFFERS).forEach(figure -> parts.add(difference(figure)));
            String missing = names(match, Verdict.MISSING);
            if (!missing.isEmpty()) {
                parts.add("missing " + missing);
            }
            findings.add(at + (parts.isEmpty() ? "the same" : String.join(", ", parts)));
        }
        if (against && model.matches().isEmpty()) {
            findings.add("in no catalogue");
        }
        return String.join("; ", findings);
    }

    private static String names(Match match, Verdict verdict) {
        return match.with(verdict).stream()
                .map(CheckedFigure::name)
                .collect(Collectors.joining(", "));
    }

    /// `input 3.5, catalogue 3 (-14%)`.
    private static String difference(CheckedFigure figure) {
        String ours = figure.ours().map(PriceCheckDocument::ends).orElse("none");
        if (figure.theirs().isEmpty()) {
            return figure.name() + " " + ours + ", catalogue none";
        }
        ComparedValue theirs = figure.theirs().get();
        double from = figure.ours().map(our -> our.range().low()).orElse(0.0);
        boolean comparable = !theirs.exact() && from > 0;
        double percent = comparable ? 100 * (theirs.range().low() / from - 1) : 0;
        return figure.name()
                + " "
                + ours
                + ", catalogue "
                + ends(theirs)
                + (comparable ? " (%+.0f%%)".formatted(percent) : "");
    }

    private static String ends(ComparedValue value) {
        return value.low().equals(value.high()) ? value.low() : value.low() + ".." + value.high();
    }

    private String counts() {
        String text = models.size() + (models.size() == 1 ? " model" : " models");
        return text
                + (against ? ", " + differing() + " differ" : "")
                + ", "
                + old()
                + " old"
                + (against ? ", " + unmatched() + " in no catalogue" : "")
                + ", as of "
                + day
                + ".";
    }

    /// What would take the catalogue's prices over.
    private List<String> commands() {
        Map<String, List<String>> entries = new LinkedHashMap<>();
        for (CheckedModel model : models) {
            for (Match match : model.matches()) {
                boolean news =
                        !match.with(Verdict.DIFFERS).isEmpty()
                                || !match.with(Verdict.MISSING).isEmpty();
                if (news && !match.route()) {
                    entries.computeIfAbsent(match.file().name(), _ -> new ArrayList<>())
                            .add(match.entry());
                }
            }
        }
        return entries.entrySet().stream()
                .map(file ->
                        "tco prices import "
                                + (file.getKey().equals(CatalogueInput.PIPE_NAME)
                                        ? CatalogueInput.PIPE
                                        : file.getKey())
                                + file.getValue().stream()
                                        .map(entry -> " --model " + entry)
                                        .collect(Collectors.joining()))
                .toList();
    }

    @Override
    public Sheet sheet() {
        List<List<Cell>> rows = new ArrayList<>();
        for (CheckedModel model : models) {
            for (Match match : model.matches()) {
                for (CheckedFigure figure : match.figures()) {
                    rows.add(row(model, Optional.of(match), Optional.of(figure)));
                }
            }
            if (model.matches().isEmpty()) {
                rows.add(row(model, Optional.empty(), Optional.empty()));
            }
        }
        return new Sheet(NAMES, rows);
    }

    private static List<Cell> row(
            CheckedModel model, Optional<Match> match, Optional<CheckedFigure> figure) {
        List<Cell> row = new ArrayList<>();
        row.add(new Cell.Text(model.id()));
        row.add(new Cell.Text(model.provider()));
        row.add(new Cell.Text(model.asOf()));
        row.add(
                model.ageDays().isPresent()
                        ? new Cell.Whole(model.ageDays().getAsLong())
                        : Cell.NONE);
        row.add(new Cell.Flag(model.old()));
        row.add(match.<Cell>map(m -> new Cell.Text(m.file().kind().key())).orElse(Cell.NONE));
        row.add(match.<Cell>map(m -> new Cell.Text(m.entry())).orElse(Cell.NONE));
        row.add(match.<Cell>map(m -> new Cell.Flag(m.route())).orElse(Cell.NONE));
        row.add(figure.<Cell>map(f -> new Cell.Text(f.name())).orElse(Cell.NONE));
        addEnds(figure.flatMap(CheckedFigure::ours), row);
        addEnds(figure.flatMap(CheckedFigure::theirs), row);
        row.add(figure.<Cell>map(f -> new Cell.Text(f.verdict().key())).orElse(Cell.NONE));
        return row;
    }

    private static void addEnds(Optional<ComparedValue> value, List<Cell> row) {
        row.add(value.<Cell>map(v -> new Cell.Given(v.low())).orElse(Cell.NONE));
        row.add(value.<Cell>map(v -> new Cell.Given(v.high())).orElse(Cell.NONE));
    }

    @Override
    public JsonNode json() {
        ObjectNode root = JsonText.object().put("schema", "tco.prices.check/1");
        root.put("as_of", day.toString());
        ArrayNode list = root.putArray("models");
        for (CheckedModel model : models) {
            ObjectNode node = list.addObject().put("id", model.id());
            node.put("provider", model.provider()).put("as_of", model.asOf());
            if (model.ageDays().isPresent()) {
                node.put("age_days", model.ageDays().getAsLong());
            } else {
                node.putNull("age_days");
            }
            node.put("old", model.old());
            ArrayNode matches = node.putArray("matches");
            model.matches().forEach(match -> add(match, matches.addObject()));
        }
        root.put("differ", differing()).put("old", old());
        root.put("unmatched", unmatched());
        return root;
    }

    private static void add(Match match, ObjectNode node) {
        node.put("file", match.file().name()).put("catalogue", match.file().kind().key());
        node.put("entry", match.entry()).put("route", match.route());
        ArrayNode differs = node.putArray("differs");
        for (CheckedFigure figure : match.with(Verdict.DIFFERS)) {
            ObjectNode one = differs.addObject().put("figure", figure.name());
            one.set("ours", json(figure.ours()));
            one.set("theirs", json(figure.theirs()));
        }
        ArrayNode missing = node.putArray("missing");
        match.with(Verdict.MISSING).forEach(figure -> missing.add(figure.name()));
        ArrayNode unconfirmed = node.putArray("unconfirmed");
        match.with(Verdict.UNCONFIRMED).forEach(figure -> unconfirmed.add(figure.name()));
    }

    private static JsonNode json(Optional<ComparedValue> value) {
        if (value.isEmpty()) {
            return JsonText.none();
        }
        ComparedValue figure = value.get();
        ObjectNode ends = JsonText.object();
        if (figure.exact()) {
            return ends.put("low", figure.low()).put("high", figure.high());
        }
        ends.set("low", JsonText.number(figure.range().low()));
        ends.set("high", JsonText.number(figure.range().high()));
        return ends;
    }
}
