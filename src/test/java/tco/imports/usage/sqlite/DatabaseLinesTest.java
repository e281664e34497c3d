package tco.imports.usage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tco.imports.usage.input.UnreadableFormException;

class DatabaseLinesTest {
    @TempDir private Path folder;

    private Connection database(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    private static void run(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> lines(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                DatabaseLines lines = DatabaseLines.open(bytes, Optional.of(file))) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void messages_of_both_versions_become_lines() throws Exception {
        Path file = folder.resolve("some.db");
        try (Connection connection = database(file)) {
            run(
                    connection,
                    "CREATE TABLE message(id text, session_id text, time_created integer, data text)",
                    "INSERT INTO message VALUES('a\"b', 's', 17, '{\"role\":\n\"user\"}')",
                    "CREATE TABLE session_message(id text, session_id text, type text, data text)",
                    "INSERT INTO session_message VALUES('c', 's', 'assistant', NULL)");
        }

        assertThat(lines(file))
                .containsExactly(
                        "{\"id\":\"a\\\"b\",\"sessionID\":\"s\",\"time_created\":17,"
                                + "\"data\":{\"role\": \"user\"}}",
                        "{\"id\":\"c\",\"sessionID\":\"s\",\"type\":\"assistant\",\"data\":null}");
        assertThat(names()).containsExactly("some.db");
    }

    /// A writer that still runs has its latest changes beside the database.
    @Test
    void changes_up_to_the_last_commit_are_read_and_nothing_is_touched() throws Exception {
        Path file = folder.resolve("some.db");
        try (Connection connection = database(file)) {
            run(
                    connection,
                    "PRAGMA journal_mode=WAL",
                    "CREATE TABLE message(id text, data text)",
                    "INSERT INTO message VALUES('committed', '{}')");
            connection.setAutoCommit(false);
            run(connection, "INSERT INTO message VALUES('not yet', '{}')");
            byte[] before = Files.readAllBytes(folder.resolve("some.db-wal"));

            assertThat(lines(file)).containsExactly("{\"id\":\"committed\",\"data\":{}}");
            assertThat(folder.resolve("some.db-wal")).hasBinaryContent(before);
        }
    }

    @Test
    void another_database_has_no_messages() throws Exception {
        Path file = folder.resolve("other.db");
        try (Connection connection = database(file)) {
            run(connection, "CREATE TABLE message(text text)");
        }

        assertThat(lines(file)).isEmpty();
    }

    @Test
    void without_the_drivers_jar_it_is_said_what_is_missing() throws Exception {
        ClassLoader withoutDriver =
                new ClassLoader(ClassLoader.getSystemClassLoader()) {
                    @Override
                    protected Class<?> loadClass(String name, boolean resolve)
                            throws ClassNotFoundException {
                        if (name.startsWith("org.sqlite.")) {
                            throw new ClassNotFoundException(name);
                        }
                        return super.loadClass(name, resolve);
                    }
                };
        try (SqliteDriver driver = new SqliteDriver(withoutDriver);
                MessageTables tables = driver.tables()) {
            assertThatThrownBy(() -> tables.open(folder.resolve("some.db")))
                    .isInstanceOf(UnreadableFormException.class)
                    .hasMessage(
                            "a database needs SQLite's driver, sqlite-jdbc.jar, beside tco.jar");
        }
    }

    @Test
    void a_damaged_database_is_a_failure_that_leaves_nothing_behind() throws Exception {
        byte[] damaged = "SQLite format 3\0 and nothing else".getBytes(StandardCharsets.US_ASCII);

        assertThatThrownBy(() ->
                        DatabaseLines.open(new ByteArrayInputStream(damaged), Optional.empty())
                                .readAllBytes())
                .isInstanceOf(IOException.class);
    }
}
