package tco.imports.usage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tco.imports.usage.input.UnreadableFormException;
import tco.imports.usage.report.AggregateQuery;
import tco.imports.usage.report.SqlDialect;

/// The requests of a Parquet file, summed up by the program `duckdb`: its answer is CSV. The file's
/// columns are those of `usage_events`, as a warehouse's view has them.
final class ParquetRows extends FilterInputStream {
    private static final String PROGRAM = "duckdb";
    private static final String OFFLINE =
            "SET autoinstall_known_extensions = false; SET autoload_known_extensions = false;\n";

    private final Process duckdb;

    private ParquetRows(Process duckdb) {
        super(duckdb.getInputStream());
        this.duckdb = duckdb;
    }

    /// The program in one of the folders of a search path.
    static Optional<Path> program(String searchPath) {
        for (String folder : searchPath.split(java.io.File.pathSeparator, -1)) {
            for (String name : List.of(PROGRAM, PROGRAM + ".exe")) {
                Path file = Path.of(folder).resolve(name).toAbsolutePath();
                if (!folder.isBlank() && Files.isRegularFile(file) && Files.isExecutable(file)) {
                    return Optional.of(file);
                }
            }
        }
        return Optional.empty();
    }

    static ParquetRows of(Optional<Path> file, Optional<Path> program) throws IOException {
        if (file.isEmpty() || program.isEmpty()) {
            throw new UnreadableFormException(
                    "Parquet needs the program duckdb; or export CSV with: tco usage sql --dialect"
                            + " duckdb");
        }
        String path = file.get().toAbsolutePath().toString().replace("'", "''");
        String query =
                OFFLINE
                        + "CREATE TEMP VIEW usage_events AS SELECT * FROM read_parquet('"
                        + path
                        + "');\n"
                        + AggregateQuery.text(SqlDialect.DUCKDB);
        ProcessBuilder builder =
                new ProcessBuilder(program.get().toString(), "-csv", "-c", query)
                        .redirectError(Redirect.DISCARD);
        Process started = builder.start();
        started.getOutputStream().close();
        return new ParquetRows(started);
    }

    @Override
    public int read() throws IOException {
        return ended(super.read());
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        return ended(super.read(bytes, offset, length));
    }

    /// What was read; at the end the program must have succeeded.
    private int ended(int read) throws IOException {
        try {
            if (read < 0 && duckdb.waitFor() != 0) {
                throw new UnreadableFormException(
                        "duckdb cannot read it as usage_events (tco usage sql --dialect duckdb"
                                + " tells its columns)");
            }
            return read;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    @Override
    public void close() throws IOException {
        duckdb.destroy();
        super.close();
    }
}
