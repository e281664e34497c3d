import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Packs its own class path, the program's classes and the libraries that they need, into one jar,
/// and names it by its content in `tco.build-id` beside it, for the launcher's start-up cache. The
/// driver of SQLite stays a jar of its own beside it, of which only those who read a database of
/// OpenCode load a byte: it holds native code, and needs `java.sql`, which the class loader that
/// the launcher chooses does not see.
///
/// The same content gives the same bytes. Nothing is compressed: a start without a cache would
/// spend a tenth of its time on inflating classes.
final class ProgramJar {
    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final String SERVICES = "META-INF/services/";
    private static final String DRIVER = "sqlite-jdbc";

    /// Signatures of single libraries, their licences, which an archive brings in a folder, and
    /// variants for newer Javas, to list which the JVM links a lambda when it opens the jar.
    private static final List<String> LEFT_OUT =
            List.of(
                    "META-INF/[^/]*[.](SF|DSA|RSA)",
                    "META-INF/(LICENSE|NOTICE)[^/]*",
                    "META-INF/DEPENDENCIES",
                    "META-INF/(maven|versions)/.*",
                    "(.*/)?module-info[.]class",
                    MANIFEST);

    /// Those who change it change every jar.
    private static final LocalDateTime DATE = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final Map<String, byte[]> contents = new TreeMap<>();

    private ProgramJar() {}

    /// Takes the jar to write, the program's version, and when the build began: a source that is
    /// saved later is newer than the build.
    public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
        ProgramJar program = new ProgramJar();
        Path jar = Path.of(args[0]);
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(part);
            if (Files.isDirectory(path)) {
                program.addFolder(path);
            } else if (path.getFileName().toString().startsWith(DRIVER + "-")) {
                Files.copy(
                        path,
                        jar.resolveSibling(DRIVER + ".jar"),
                        StandardCopyOption.REPLACE_EXISTING);
            } else {
                program.addLibrary(path);
            }
        }
        program.write(jar, manifest(args[1]), Instant.parse(args[2]));
    }

    private void addFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
                add(name, Files.readAllBytes(file));
            }
        }
    }

    private void addLibrary(Path library) throws IOException {
        try (JarFile jar = new JarFile(library.toFile())) {
            jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .filter(entry -> LEFT_OUT.stream().noneMatch(entry.getName()::matches))
                    .forEach(entry -> {
                        try (var in = jar.getInputStream(entry)) {
                            add(entry.getName(), in.readAllBytes());
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        }
    }

    private void add(String name, byte[] content) {
        if (name.startsWith(SERVICES)) {
            contents.merge(name, content, ProgramJar::joined);
        } else {
            byte[] packed = name.endsWith(".class") ? cacheable(content) : content;
            if (contents.putIfAbsent(name, packed) != null) {
                throw new IllegalStateException("twice on the class path: " + name);
            }
        }
    }

    /// All libraries' providers of one service.
    private static byte[] joined(byte[] some, byte[] more) {
        String lines = text(some).strip() + "\n" + text(more);
        return lines.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// Start-up caches refuse classes from before Java 6, such as picocli's, which have no stack
    /// maps: those get them.
    private static byte[] cacheable(byte[] content) {
        ClassModel compiled = ClassFile.of().parse(content);
        if (compiled.majorVersion() >= ClassFile.JAVA_6_VERSION) {
            return content;
        }
        ClassFile format =
                ClassFile.of(
                        ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                        ClassFile.ConstantPoolSharingOption.NEW_POOL);
        ClassTransform version =
                (type, element) -> {
                    if (element instanceof ClassFileVersion) {
                        type.withVersion(ClassFile.JAVA_8_VERSION, 0);
                    } else {
                        type.with(element);
                    }
                };
        byte[] raised =
                format.transformClass(
                        compiled,
                        ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
                                .andThen(version));
        List<VerifyError> errors = format.verify(raised);
        if (!errors.isEmpty()) {
            throw new IllegalStateException(compiled.thisClass().asInternalName() + ": " + errors);
        }
        return raised;
    }

    private static byte[] manifest(String version) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, "tco.cli.Main");
        main.put(Attributes.Name.IMPLEMENTATION_TITLE, "tco");
        main.put(Attributes.Name.IMPLEMENTATION_VERSION, version);
        main.putValue("Enable-Native-Access", "ALL-UNNAMED");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        manifest.write(bytes);
        return bytes.toByteArray();
    }

    /// Without a build id there is no build: it is gone while the jar is being replaced.
    private void write(Path jar, byte[] manifest, Instant began)
            throws IOException, NoSuchAlgorithmException {
        Path id = jar.resolveSibling("tco.build-id");
        Path newJar = jar.resolveSibling("tco.jar.new");
        Path newId = jar.resolveSibling("tco.build-id.new");
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(newJar))) {
            store(out, MANIFEST, manifest);
            for (Map.Entry<String, byte[]> entry : contents.entrySet()) {
                store(out, entry.getKey(), entry.getValue());
            }
        }
        String name = HexFormat.of().formatHex(sha256.digest(Files.readAllBytes(newJar)));
        Files.writeString(newId, name + "\n");
        Files.setLastModifiedTime(newId, FileTime.from(began));
        Files.deleteIfExists(id);
        Files.move(newJar, jar, StandardCopyOption.ATOMIC_MOVE);
        Files.move(newId, id, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void store(ZipOutputStream out, String name, byte[] content) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        entry.setTimeLocal(DATE);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
