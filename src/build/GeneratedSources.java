import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/// Writes the Java sources that only the build can write, and compiles them over the classes of the
/// same names in `src/main/java`, whose methods return an empty text: the packed profiles and the
/// program's version.
final class GeneratedSources {
    /// The most bytes that a text constant has in a class file.
    private static final int MOST_BYTES = 65_535;

    private final Path sources;
    private final List<String> files = new ArrayList<>();

    private GeneratedSources(Path sources) {
        this.sources = sources;
    }

    /// Takes the directory of compiled classes, that of the sources to write, the packed profiles
    /// (a file in Latin-1), and the version.
    public static void main(String[] args) throws IOException {
        GeneratedSources generated = new GeneratedSources(Path.of(args[1]));
        String packed = Files.readString(Path.of(args[2]), StandardCharsets.ISO_8859_1);
        generated.write("tco.profile.catalog.PackedProfiles", "text", packed);
        generated.write("tco.cli.console.BuiltVersion", "number", args[3]);
        generated.compileOver(args[0]);
    }

    private void write(String type, String method, String text) throws IOException {
        int dot = type.lastIndexOf('.');
        Path file = sources.resolve(type.replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                """
                package %s;

                final class %s {
                    private %2$s() {}

                    static String %s() {
                        return %s;
                    }
                }
                """
                        .formatted(
                                type.substring(0, dot),
                                type.substring(dot + 1),
                                method,
                                expression(text)));
        files.add(file.toString());
    }

    private void compileOver(String classes) {
        if (files.stream()
                .map(file -> Path.of(classes, sources.relativize(Path.of(file)).toString()))
                .map(source -> Path.of(source.toString().replaceFirst("java$", "class")))
                .anyMatch(Files::notExists)) {
            throw new IllegalStateException("a generated class replaces none: " + files);
        }
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", classes));
        arguments.addAll(files);
        ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
        if (javac.run(System.out, System.err, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("the generated sources do not compile");
        }
    }

    /// A text as Java: constants that each fit into a class file, joined at run time in one go.
    private static String expression(String text) {
        List<String> constants = new ArrayList<>();
        StringBuilder constant = new StringBuilder();
        int bytes = 0;
        for (char c : text.toCharArray()) {
            int more = c >= 1 && c < 0x80 ? 1 : 2;
            if (bytes + more > MOST_BYTES) {
                constants.add(constant.toString());
                constant.setLength(0);
                bytes = 0;
            }
            constant.append(escaped(c));
            bytes += more;
        }
        constants.add(constant.toString());
        return constants.stream()
                .map(it -> "\"" + it + "\"")
                .collect(Collectors.joining(",\n", "String.join(\"\", ", ")"));
    }

    private static String escaped(char c) {
        boolean isPlain = c >= ' ' && c < 0x7f && c != '"' && c != '\\';
        return isPlain ? String.valueOf(c) : "\\%03o".formatted((int) c);
    }
}
