package tco.imports.usage.sqlite;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;

/// Loads the driver of SQLite, and the one class that speaks to it, apart from the program: the
/// launcher has the JVM itself load the program, which in that place sees no `java.sql`.
final class SqliteDriver extends URLClassLoader {
    private static final String JAR = "sqlite-jdbc.jar";
    private static final String SPEAKER = "tco.imports.usage.sqlite.JdbcMessageTables";

    /// @param program sees the classes of the program
    SqliteDriver(ClassLoader program, URL... jars) {
        super(jars, program);
    }

    /// Where no such jar lies beside the program's, the driver is on the class path: of tests, of
    /// an IDE.
    static SqliteDriver find() throws IOException {
        String classPath = System.getProperty("java.class.path", "");
        Path program = Path.of(classPath.split(File.pathSeparator, 2)[0]);
        Path jar = program.toAbsolutePath().resolveSibling(JAR);
        ClassLoader here = ClassLoader.getSystemClassLoader();
        return Files.exists(jar)
                ? new SqliteDriver(here, jar.toUri().toURL())
                : new SqliteDriver(here);
    }

    MessageTables tables() throws IOException {
        try {
            return loadClass(SPEAKER)
                    .asSubclass(MessageTables.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IOException(e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.equals(SPEAKER)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? ownCopy(name) : loaded;
        }
    }

    private Class<?> ownCopy(String name) throws ClassNotFoundException {
        try (InputStream code = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (code == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = code.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
