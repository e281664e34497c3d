import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.HashMap;
import java.util.Map;

/// Turns the value on top of the stack into one of another type, as the JVM does between a lambda's
/// interface and its body.
final class Conversion {
    private static final Map<String, ClassDesc> PRIMITIVES = new HashMap<>();

    static {
        for (String name : "Boolean Byte Character Short Integer Long Float Double".split(" ")) {
            String primitive =
                    Map.of("Character", "C", "Integer", "I", "Boolean", "Z", "Long", "J")
                            .getOrDefault(name, name.substring(0, 1));
            PRIMITIVES.put("Ljava/lang/" + name + ";", ClassDesc.ofDescriptor(primitive));
        }
    }

    private Conversion() {}

    static void convert(CodeBuilder code, ClassDesc from, ClassDesc to) {
        if (from.equals(to)) {
            return;
        }
        if (to.equals(CD_void)) {
            if (TypeKind.from(from).slotSize() == 2) {
                code.pop2();
            } else {
                code.pop();
            }
        } else if (from.isPrimitive() && to.isPrimitive()) {
            code.conversion(TypeKind.from(from), TypeKind.from(to));
        } else if (from.isPrimitive()) {
            ClassDesc box = boxOf(from);
            code.invokestatic(box, "valueOf", MethodTypeDesc.of(box, from));
        } else if (to.isPrimitive()) {
            unbox(code, from, to);
        } else if (!to.equals(CD_Object)) {
            code.checkcast(to);
        }
    }

    private static void unbox(CodeBuilder code, ClassDesc from, ClassDesc to) {
        ClassDesc box = PRIMITIVES.containsKey(from.descriptorString()) ? from : boxOf(to);
        if (!box.equals(from)) {
            code.checkcast(box);
        }
        ClassDesc primitive = PRIMITIVES.get(box.descriptorString());
        String accessor = primitive.displayName() + "Value";
        code.invokevirtual(box, accessor, MethodTypeDesc.of(primitive));
        code.conversion(TypeKind.from(primitive), TypeKind.from(to));
    }

    private static ClassDesc boxOf(ClassDesc primitive) {
        return PRIMITIVES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(primitive))
                .map(entry -> ClassDesc.ofDescriptor(entry.getKey()))
                .findFirst()
                .orElseThrow();
    }
}
