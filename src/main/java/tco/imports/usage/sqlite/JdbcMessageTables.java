package tco.imports.usage.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tco.imports.usage.input.UnreadableFormException;

/// Through JDBC, which the class loader of the program does not see: see `SqliteDriver`.
public final class JdbcMessageTables implements MessageTables {
    private static final String DRIVER = "org.sqlite.JDBC";
    private static final List<String> TABLES = List.of("message", "session_message");

    private final Queue<String> queries = new ArrayDeque<>();
    private @Nullable Connection connection;
    private @Nullable Statement statement;
    private @Nullable ResultSet rows;

    @Override
    public void open(Path database) throws IOException {
        try {
            Driver driver =
                    Class.forName(DRIVER)
                            .asSubclass(Driver.class)
                            .getDeclaredConstructor()
                            .newInstance();
            connection = driver.connect("jdbc:sqlite:" + database, new Properties());
            for (String table : TABLES) {
                query(columns(table), table).ifPresent(queries::add);
            }
        } catch (SQLException e) {
            throw new IOException("no database that SQLite reads", e);
        } catch (ReflectiveOperationException e) {
            throw new UnreadableFormException(
                    "a database needs SQLite's driver, sqlite-jdbc.jar, beside tco.jar", e);
        }
    }

    private Statement statement() throws SQLException {
        if (connection == null) {
            throw new IllegalStateException("not open");
        }
        return connection.createStatement();
    }

    private Set<String> columns(String table) throws SQLException {
        Set<String> columns = new HashSet<>();
        try (Statement asking = statement();
                ResultSet names = asking.executeQuery("PRAGMA table_info(" + table + ")")) {
            while (names.next()) {
                columns.add(names.getString("name"));
            }
        }
        return columns;
    }

    /// SQLite quotes the columns as JSON; `data` is JSON already.
    private static Optional<String> query(Set<String> columns, String table) {
        if (!columns.containsAll(List.of("id", "data"))) {
            return Optional.empty();
        }
        String head =
                List.of("id", "session_id", "type", "time_created").stream()
                        .filter(columns::contains)
                        .map(column -> "'" + key(column) + "', " + column)
                        .collect(Collectors.joining(", "));
        return Optional.of("SELECT json_object(" + head + "), data FROM " + table);
    }

    private static String key(String column) {
        return column.equals("session_id") ? "sessionID" : column;
    }

    @Override
    public Optional<String> next() throws IOException {
        try {
            while (true) {
                if (rows != null && rows.next()) {
                    return Optional.of(line(rows.getString(1), rows.getString(2)));
                } else if (queries.isEmpty()) {
                    return Optional.empty();
                }
                closeRows();
                statement = statement();
                rows = statement.executeQuery(queries.remove());
            }
        } catch (SQLException e) {
            throw new IOException("damaged database", e);
        }
    }

    /// Line ends within JSON are blanks.
    private static String line(String head, @Nullable String data) {
        String value = data == null || data.isBlank() ? "null" : data;
        return head.substring(0, head.length() - 1)
                + ",\"data\":"
                + value.replace('\n', ' ').replace('\r', ' ')
                + "}";
    }

    private void closeRows() throws SQLException {
        if (statement != null) {
            statement.close();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            closeRows();
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
