import static java.lang.classfile.ClassFile.ACC_NATIVE;

import java.io.IOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.MethodModel;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Writes a text that the build has made into a compiled class, as what one of its methods returns.
/// The source declares the method `native`, since its body comes from elsewhere.
///
/// A start takes a class from its cache; for a resource it would have to open the jar.
final class EmbedText {
    /// The most bytes of one text in a class file.
    private static final int MOST_BYTES = 65_535;

    private static final MethodTypeDesc CONCAT =
            MethodTypeDesc.of(ConstantDescs.CD_String, ConstantDescs.CD_String);

    private final String method;
    private final List<String> parts;

    private EmbedText(String method, String text) {
        this.method = method;
        this.parts = parts(text);
    }

    /// Takes a class file, a method's name, and the text: itself, or `@` and a file in Latin-1.
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        String text =
                args[2].startsWith("@")
                        ? Files.readString(
                                Path.of(args[2].substring(1)), StandardCharsets.ISO_8859_1)
                        : args[2];
        ClassModel compiled = ClassFile.of().parse(file);
        EmbedText embedding = new EmbedText(args[1], text);
        if (compiled.methods().stream().noneMatch(embedding::isMeant)) {
            throw new IllegalArgumentException(file + ": no method " + args[1]);
        }
        Files.write(
                file,
                ClassFile.of(ClassFile.ConstantPoolSharingOption.NEW_POOL)
                        .transformClass(compiled, embedding::rewrite));
    }

    private boolean isMeant(MethodModel candidate) {
        return candidate.methodName().equalsString(method);
    }

    private void rewrite(ClassBuilder type, ClassElement element) {
        if (element instanceof MethodModel candidate && isMeant(candidate)) {
            type.withMethodBody(
                    candidate.methodName(),
                    candidate.methodType(),
                    candidate.flags().flagsMask() & ~ACC_NATIVE,
                    this::returnText);
        } else {
            type.with(element);
        }
    }

    private void returnText(CodeBuilder code) {
        ClassDesc string = ConstantDescs.CD_String;
        code.loadConstant(parts.getFirst());
        for (String part : parts.subList(1, parts.size())) {
            code.loadConstant(part).invokevirtual(string, "concat", CONCAT);
        }
        code.areturn();
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int more = c >= 1 && c < 0x80 ? 1 : 2;
            if (bytes + more > MOST_BYTES) {
                parts.add(text.substring(start, i));
                start = i;
                bytes = 0;
            }
            bytes += more;
        }
        parts.add(text.substring(start));
        return parts;
    }
}
