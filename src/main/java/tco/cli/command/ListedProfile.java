package tco.cli.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.model.Origin.Layer;
import tco.model.Serving;
import tco.profile.KeyFigures;
import tco.profile.ProfileBook.Listing;
import tco.render.document.Document;
import tco.render.document.Heading;
import tco.render.document.ListDocument;
import tco.render.text.CellText;
import tco.render.text.CountText;
import tco.render.text.MoneyText;
import tco.text.RangeText;

/// A profile in a list: what it costs, and of a machine its memory and the best model there.
record ListedProfile(Listing listing, KeyFigures figures) {
    private static final double GB_PER_TB = 1000;

    /// What a price that is not of a machine or of tokens is paid for.
    private static final Map<FigureKind, String> UNITS =
            Map.of(
                    FigureKind.HOURLY_USD, "/h",
                    FigureKind.USD_PER_SEAT, "/seat",
                    FigureKind.USD_PER_KWH, "/kWh");

    /// What goes first beside files has the greatest number.
    private static final int SPEED = 4;

    private static final int MODEL = 3;
    private static final int MEMORY = 2;
    private static final int AS_OF = 1;

    /// The list. People read its columns in a table a group; programs get all of them.
    ///
    /// @param origin whether people read layers and files too
    static Document document(List<ListedProfile> rows, boolean origin) {
        ListDocument<ListedProfile> document =
                new ListDocument<>(rows)
                        .column("group", row -> row.listing.group().folder())
                        .column("id", row -> row.listing.id())
                        .column("kind", row -> row.listing.kind())
                        .column("name", row -> row.listing.name())
                        .column("as_of", row -> row.listing.source().asOf())
                        .column("layer", ListedProfile::layer)
                        .column("place", row -> row.listing.origin().place())
                        .column("price", row -> programs(row.price()))
                        .numbers(
                                "memory_gb",
                                row ->
                                        row.figures.memoryGb().isPresent()
                                                ? RangeText.plain(
                                                        row.figures.memoryGb().getAsDouble())
                                                : "")
                        .column("best_model", row -> row.best().map(Serving::model).orElse(""))
                        .numbers(
                                "tok_s",
                                row ->
                                        row.best()
                                                .map(best ->
                                                        RangeText.of(best.decodeTokS().range()))
                                                .orElse(""));
        document.grouped(row -> row.listing.group().folder().toUpperCase(Locale.ROOT))
                .shown(Heading.term("id"), row -> row.listing.id())
                .shown(Heading.number("price"), ListedProfile::price)
                .shown(ranked(Heading.number("memory"), MEMORY, origin), ListedProfile::memory)
                .shown(
                        ranked(Heading.words("best model"), MODEL, origin),
                        row -> row.best().map(Serving::modelName).orElse(CellText.NONE))
                .shown(ranked(Heading.number("tok/s"), SPEED, origin), ListedProfile::speed)
                .shown(
                        ranked(Heading.term("as of"), AS_OF, origin),
                        row -> row.listing.source().asOf());
        return origin
                ? document.shown(Heading.term("layer"), ListedProfile::layer)
                        .shown(Heading.path("file"), row -> row.listing.origin().place())
                : document.shown(Heading.words("name").early(1), row -> row.listing.name());
    }

    /// Beside files, columns go where there is no room for them.
    private static Heading ranked(Heading heading, int rank, boolean origin) {
        return origin ? heading.ranked(rank) : heading;
    }

    private static String programs(String text) {
        return text.equals(CellText.NONE) ? "" : text;
    }

    private String layer() {
        return listing.origin().layer().label();
    }

    private Optional<Serving> best() {
        return figures.best();
    }

    /// `$4,699`, `$1.99/h`, `$100.00/seat`, `$0.187/kWh`; of a million tokens of input and of
    /// output `$2.00/$10.00`.
    private String price() {
        List<String> texts = figures.prices().stream().map(ListedProfile::price).toList();
        return switch (texts.size()) {
            case 0 -> CellText.NONE;
            case 1 -> texts.getFirst();
            default -> String.join("/", texts);
        };
    }

    private static String price(Figure price) {
        double usd = price.range().typical();
        String text =
                price.kind() == FigureKind.PRICE_USD
                        ? MoneyText.brief(usd)
                        : MoneyText.unitPrice(usd) + UNITS.getOrDefault(price.kind(), "");
        return text + mark(price);
    }

    private String memory() {
        double gigabytes = figures.memoryGb().orElse(0);
        if (gigabytes == 0) {
            return CellText.NONE;
        }
        return gigabytes < GB_PER_TB
                ? CountText.number(gigabytes) + " GB"
                : CountText.number(Math.rint(gigabytes / (GB_PER_TB / 10)) / 10) + " TB";
    }

    private String speed() {
        return best().map(Serving::decodeTokS)
                .map(speed -> CountText.number(Math.rint(speed.range().typical())) + mark(speed))
                .orElse(CellText.NONE);
    }

    private static String mark(Figure figure) {
        boolean estimate = figure.source().estimate() || figure.origin().layer() == Layer.ESTIMATE;
        return estimate ? "~" : "";
    }
}
