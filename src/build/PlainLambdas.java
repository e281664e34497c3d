import java.io.IOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.attribute.NestHostAttribute;
import java.lang.classfile.attribute.NestMembersAttribute;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Turns the lambdas of compiled classes into objects of plain classes, which do the same: one
/// class for all lambdas of a file that implement the same interface.
///
/// javac leaves each lambda to be linked at run time, when the JVM makes a class for it. A
/// comparison has some two hundred; without a start-up cache they took a quarter of its time, and
/// with one each is a class to link at the start.
final class PlainLambdas {
    private final Path directory;
    private final List<ClassModel> nest;
    private final ClassEntry host;
    private final Map<ClassDesc, LambdaClass> made = new LinkedHashMap<>();

    private PlainLambdas(Path directory, List<ClassModel> nest) {
        this.directory = directory;
        this.nest = nest;
        this.host = hostOf(nest.getFirst());
    }

    /// Rewrites the classes below a directory, which is on the class path with what they refer to.
    public static void main(String[] args) throws IOException {
        Path directory = Path.of(args[0]);
        Map<String, List<ClassModel>> nests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
                ClassModel type = ClassFile.of().parse(file);
                String nest = hostOf(type).asInternalName();
                nests.computeIfAbsent(nest, _ -> new ArrayList<>()).add(type);
            }
        }
        for (List<ClassModel> nest : nests.values()) {
            new PlainLambdas(directory, nest).rewrite();
        }
    }

    private static ClassEntry hostOf(ClassModel type) {
        return type.findAttribute(Attributes.nestHost())
                .map(NestHostAttribute::nestHost)
                .orElse(type.thisClass());
    }

    private void rewrite() throws IOException {
        Map<ClassEntry, byte[]> rewritten = new LinkedHashMap<>();
        for (ClassModel type : nest) {
            ClassTransform plain = ClassTransform.transformingMethodBodies(this::makePlainly);
            rewritten.put(type.thisClass(), transformed(type, plain));
        }
        if (made.isEmpty()) {
            return;
        }
        ClassModel hosting = ClassFile.of().parse(rewritten.get(host));
        rewritten.put(host, transformed(hosting, nesting(hosting)));
        for (Map.Entry<ClassEntry, byte[]> each : rewritten.entrySet()) {
            Files.write(fileOf(each.getKey().asInternalName()), each.getValue());
        }
        for (LambdaClass each : made.values()) {
            String descriptor = each.type().descriptorString();
            Files.write(fileOf(descriptor.substring(1, descriptor.length() - 1)), each.bytes());
        }
    }

    private static byte[] transformed(ClassModel type, ClassTransform transform) {
        return ClassFile.of(ClassFile.ConstantPoolSharingOption.NEW_POOL)
                .transformClass(type, transform);
    }

    private Path fileOf(String name) {
        return directory.resolve(name + ".class");
    }

    private void makePlainly(CodeBuilder code, CodeElement element) {
        if (element instanceof InvokeDynamicInstruction call && Lambda.isOne(call)) {
            Lambda lambda = Lambda.of(call);
            LambdaClass type =
                    made.computeIfAbsent(
                            lambda.implemented(),
                            implemented -> new LambdaClass(host, implemented));
            code.invokestatic(type.type(), type.add(lambda), call.typeSymbol());
        } else {
            code.with(element);
        }
    }

    /// Members of a nest may call each other's private methods, which the bodies of lambdas are.
    private ClassTransform nesting(ClassModel hosting) {
        List<ClassDesc> members = new ArrayList<>();
        hosting.findAttribute(Attributes.nestMembers())
                .ifPresent(before ->
                        before.nestMembers().forEach(each -> members.add(each.asSymbol())));
        made.values().forEach(each -> members.add(each.type()));
        return ClassTransform.dropping(NestMembersAttribute.class::isInstance)
                .andThen(
                        ClassTransform.endHandler(
                                type -> type.with(NestMembersAttribute.ofSymbols(members))));
    }
}
