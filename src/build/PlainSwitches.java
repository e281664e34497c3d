import static java.lang.classfile.ClassFile.ACC_PRIVATE;
import static java.lang.classfile.ClassFile.ACC_STATIC;
import static java.lang.classfile.ClassFile.ACC_SYNTHETIC;

import java.io.IOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Turns the type switches of compiled classes into chains of `instanceof`, which do the same.
///
/// javac leaves a `switch` over types to be linked at run time: the JVM then makes a class for each
/// such switch that it meets, and no start-up cache keeps those. That was a third of the time that
/// `tco compare` took.
final class PlainSwitches {
    private final ClassModel compiled;
    private final List<InvokeDynamicInstruction> found = new ArrayList<>();

    private PlainSwitches(ClassModel compiled) {
        this.compiled = compiled;
    }

    /// Rewrites the classes below a directory, which is on the class path with what they refer to.
    public static void main(String[] args) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                PlainSwitches switches = new PlainSwitches(ClassFile.of().parse(file));
                byte[] rewritten = switches.rewritten();
                if (!switches.found.isEmpty()) {
                    verify(file, rewritten);
                    Files.write(file, rewritten);
                }
            }
        }
    }

    /// A start does not verify classes, since they come from the boot class path.
    private static void verify(Path file, byte[] rewritten) {
        List<VerifyError> errors = ClassFile.of().verify(rewritten);
        if (!errors.isEmpty()) {
            throw new IllegalStateException(file + ": " + errors);
        }
    }

    private byte[] rewritten() {
        return ClassFile.of(ClassFile.ConstantPoolSharingOption.NEW_POOL)
                .transformClass(
                        compiled,
                        ClassTransform.transformingMethodBodies(this::callChain)
                                .andThen(ClassTransform.endHandler(this::addChains)));
    }

    private void callChain(CodeBuilder code, CodeElement element) {
        if (element instanceof InvokeDynamicInstruction call && isTypeSwitch(call)) {
            code.invokestatic(
                    compiled.thisClass().asSymbol(),
                    name(found.size()),
                    call.typeSymbol(),
                    compiled.flags().has(AccessFlag.INTERFACE));
            found.add(call);
        } else {
            code.with(element);
        }
    }

    /// Whether all labels are types: others are left to the JVM.
    private static boolean isTypeSwitch(InvokeDynamicInstruction call) {
        return call.name().equalsString("typeSwitch")
                && call.bootstrapMethod().owner().displayName().equals("SwitchBootstraps")
                && call.bootstrapArgs().stream().allMatch(ClassDesc.class::isInstance);
    }

    private static String name(int number) {
        return "typeSwitch$" + number;
    }

    private void addChains(ClassBuilder type) {
        for (int i = 0; i < found.size(); i++) {
            InvokeDynamicInstruction call = found.get(i);
            type.withMethodBody(
                    name(i),
                    call.typeSymbol(),
                    ACC_PRIVATE | ACC_STATIC | ACC_SYNTHETIC,
                    code -> chain(code, call.bootstrapArgs()));
        }
    }

    /// The index of the first label, from where to restart, that the value is an instance of; -1
    /// for null, and the number of labels for none.
    private static void chain(CodeBuilder code, List<ConstantDesc> labels) {
        int value = code.parameterSlot(0);
        int restart = code.parameterSlot(1);
        code.aload(value).ifThen(Opcode.IFNULL, none -> none.iconst_m1().ireturn());
        for (int i = 0; i < labels.size(); i++) {
            Label next = code.newLabel();
            ClassDesc label = (ClassDesc) labels.get(i);
            code.iload(restart).loadConstant(i).if_icmpgt(next);
            code.aload(value).instanceOf(label).ifeq(next);
            code.loadConstant(i).ireturn().labelBinding(next);
        }
        code.loadConstant(labels.size()).ireturn();
    }
}
