package tco.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.InvokeDynamicEntry;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainSwitchesTest {
    private static final String SOURCE =
            """
            public class Shapes {
                sealed interface Shape {}
                record Square(int side) implements Shape {}
                record Circle(int radius) implements Shape {}

                public static String name(Object value) {
                    return switch (value) {
                        case null -> "none";
                        case Square square when square.side() == 0 -> "a point";
                        case Circle circle when circle.radius() == 0 -> "a point too";
                        case Square(int side) -> "a square of " + side;
                        case Shape shape -> "another shape";
                        case String text -> "the text " + text;
                        default -> "something";
                    };
                }

                public static String all() {
                    return name(null) + ", " + name(new Square(0)) + ", " + name(new Square(2))
                            + ", " + name(new Circle(0)) + ", " + name(new Circle(3))
                            + ", " + name("x") + ", " + name(7);
                }
            }
            """;

    @Test
    void a_switch_over_types_chooses_the_same_without_being_linked(@TempDir Path directory)
            throws Exception {
        Path classes = Files.createDirectory(directory.resolve("classes"));
        BuildProgram.compile(classes, "Shapes", SOURCE);
        assertThat(typeSwitches(classes)).isNotEmpty();
        String before = all(classes);

        BuildProgram.Result result =
                BuildProgram.run(List.of(classes), "PlainSwitches", classes.toString());

        assertThat(result).isEqualTo(new BuildProgram.Result(0, ""));
        assertThat(typeSwitches(classes)).isEmpty();
        assertThat(all(classes))
                .isEqualTo(before)
                .isEqualTo(
                        "none, a point, a square of 2, a point too, another shape, the text x,"
                                + " something");
    }

    private static List<String> typeSwitches(Path classes) throws Exception {
        List<String> found = new ArrayList<>();
        StreamSupport.stream(
                        ClassFile.of()
                                .parse(classes.resolve("Shapes.class"))
                                .constantPool()
                                .spliterator(),
                        false)
                .filter(entry -> entry instanceof InvokeDynamicEntry)
                .map(entry -> ((InvokeDynamicEntry) entry).name().stringValue())
                .filter("typeSwitch"::equals)
                .forEach(found::add);
        return found;
    }

    private static String all(Path classes) throws Exception {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Method all = loader.loadClass("Shapes").getMethod("all");
            return (String) all.invoke(null);
        }
    }
}
