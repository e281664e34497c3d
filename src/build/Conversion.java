import static java.lang.constant.ConstantDescs.CD_Boolean;
import static java.lang.constant.ConstantDescs.CD_Byte;
import static java.lang.constant.ConstantDescs.CD_Character;
import static java.lang.constant.ConstantDescs.CD_Double;
import static java.lang.constant.ConstantDescs.CD_Float;
import static java.lang.constant.ConstantDescs.CD_Integer;
import static java.lang.constant.ConstantDescs.CD_Long;
import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_Short;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_byte;
import static java.lang.constant.ConstantDescs.CD_char;
import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_float;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_short;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.Map;

/// Turns the value on top of the stack into one of another type, as the JVM does between a lambda's
/// interface and its body.
final class Conversion {
    private static final Map<ClassDesc, ClassDesc> PRIMITIVES_BY_BOX =
            Map.of(
                    CD_Boolean, CD_boolean,
                    CD_Byte, CD_byte,
                    CD_Character, CD_char,
                    CD_Short, CD_short,
                    CD_Integer, CD_int,
                    CD_Long, CD_long,
                    CD_Float, CD_float,
                    CD_Double, CD_double);

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
        ClassDesc box = PRIMITIVES_BY_BOX.containsKey(from) ? from : boxOf(to);
        if (!box.equals(from)) {
            code.checkcast(box);
        }
        ClassDesc primitive = PRIMITIVES_BY_BOX.get(box);
        String accessor = primitive.displayName() + "Value";
        code.invokevirtual(box, accessor, MethodTypeDesc.of(primitive));
        code.conversion(TypeKind.from(primitive), TypeKind.from(to));
    }

    private static ClassDesc boxOf(ClassDesc primitive) {
        return PRIMITIVES_BY_BOX.entrySet().stream()
                .filter(entry -> entry.getValue().equals(primitive))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
