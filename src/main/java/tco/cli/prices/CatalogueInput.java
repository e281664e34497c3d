package tco.cli.prices;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import tco.cli.option.Choice;
import tco.cli.option.Invocation;
import tco.imports.prices.CatalogueFile;
import tco.imports.prices.CatalogueKind;
import tco.profile.catalog.Layers;

/// A catalogue that a command line names: a file, or what comes from a pipe.
public final class CatalogueInput {
    /// The option that says which catalogue it is.
    public static final Choice<CatalogueKind> CATALOGUE =
            Choice.of("--catalogue", CatalogueKind.values(), CatalogueKind::key);

    static final String PIPE = "-";
    static final String PIPE_NAME = "stdin";

    private CatalogueInput() {}

    static CatalogueFile read(String file, Invocation in) {
        Optional<CatalogueKind> kind = CATALOGUE.of(in);
        try {
            if (file.equals(PIPE)) {
                return CatalogueFile.read(in.console().in().stream(), PIPE_NAME, kind);
            }
            Path path = path(file, in);
            if (Files.isDirectory(path)) {
                throw new FileSystemException(file, null, "is a directory");
            }
            try (InputStream stream = Files.newInputStream(path)) {
                return CatalogueFile.read(stream, file, kind);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The day on which a file was changed last, and today for a pipe; never a day to come.
    static LocalDate day(String file, Invocation in) {
        LocalDate today = in.console().today().get();
        if (file.equals(PIPE)) {
            return today;
        }
        try {
            LocalDate changed =
                    LocalDate.ofInstant(
                            Files.getLastModifiedTime(path(file, in)).toInstant(), ZoneOffset.UTC);
            return changed.isAfter(today) ? today : changed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path path(String file, Invocation in) {
        return Layers.resolve(in.console().directory(), file);
    }
}
