package tco.cli.prices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import tco.cli.console.UsageException;
import tco.cli.option.Choice;
import tco.cli.option.CsvOptions;
import tco.cli.option.Invocation;
import tco.cli.option.OutputOptions;
import tco.imports.prices.CatalogueFile;
import tco.imports.prices.PriceImport;
import tco.imports.prices.PriceListJson;
import tco.imports.prices.PriceListYaml;
import tco.model.Quality;
import tco.render.document.OutputFormat;

/// `tco prices import`: entries of a catalogue as profiles.
public final class ImportAction {
    /// The option that names entries; each may be repeated.
    public static final String MODEL = "--model";

    public static final String PROVIDER = "--provider";
    public static final String AS_OF = "--as-of";
    public static final String FREE = "--free";
    public static final String SOURCE = "--source";

    /// The option that gives all imported models a tier, which no catalogue knows.
    public static final Choice<Quality> QUALITY =
            Choice.of("--quality", Quality.values(), Quality::key);

    private static final DayOption DAY = new DayOption(AS_OF);
    private static final Choice<Format> FORMAT =
            Choice.of(OutputOptions.FORMAT.name(), Format.values(), Format::key);

    private ImportAction() {}

    private enum Format {
        YAML,
        JSON;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static int run(Invocation in, List<String> files) {
        if (files.size() != 1) {
            throw new UsageException(
                    "prices import: needs one catalogue, or - for a pipe (tco prices sources)");
        }
        if (CsvOptions.areSaid(in)) {
            throw CsvOptions.notOf("prices import", in);
        }
        Format format = FORMAT.of(in, Format.YAML);
        String file = files.getFirst();
        Optional<LocalDate> said = DAY.of(in);
        LocalDate tomorrow = in.console().today().get().plusDays(1);
        if (said.filter(day -> day.isAfter(tomorrow)).isPresent()) {
            throw DAY.bad(said.get().toString(), "a day that has come");
        }
        CatalogueFile catalogue = CatalogueInput.read(file, in);
        if (in.texts(MODEL).isEmpty() && in.text(PROVIDER).isEmpty()) {
            throw new UsageException(
                    "prices import: needs --model or --provider, of which there are "
                            + catalogue.providers().entrySet().stream()
                                    .map(count -> count.getKey() + " (" + count.getValue() + ")")
                                    .collect(Collectors.joining(", ")));
        }
        LocalDate day = said.orElseGet(() -> CatalogueInput.day(file, in));
        PriceImport imported =
                PriceImport.of(
                        catalogue,
                        new PriceImport.Request(
                                in.texts(MODEL), in.text(PROVIDER), day, in.has(FREE)));
        if (said.isEmpty()) {
            in.console().say("as of " + day + ", the day of " + catalogue.name());
        }
        imported.notes().forEach(in.console()::say);
        return OutputOptions.deliver(in, text(imported, format, in));
    }

    private static String text(PriceImport imported, Format format, Invocation in) {
        return switch (format) {
            case YAML ->
                    new PriceListYaml(imported, QUALITY.of(in).map(Quality::key), in.text(SOURCE))
                            .text();
            case JSON -> PriceListJson.text(imported);
        };
    }

    /// The formats of all actions, for the help.
    public static List<String> formats() {
        List<String> words = new ArrayList<>(FORMAT.words());
        for (OutputFormat format : OutputFormat.values()) {
            if (!words.contains(format.key())) {
                words.add(format.key());
            }
        }
        return words;
    }
}
