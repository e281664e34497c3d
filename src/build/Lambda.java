import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DirectMethodHandleDesc.Kind;
import java.lang.constant.MethodTypeDesc;
import java.util.List;

/// A lambda or method reference, as javac describes it to the JVM.
///
/// @param name the interface's method
/// @param erased that method's types, as the interface declares them
/// @param body what to call
/// @param actual the types that the method has at this place
record Lambda(
        ClassDesc implemented,
        List<ClassDesc> captured,
        String name,
        MethodTypeDesc erased,
        DirectMethodHandleDesc body,
        MethodTypeDesc actual) {
    static boolean isOne(InvokeDynamicInstruction call) {
        DirectMethodHandleDesc linker = call.bootstrapMethod();
        return linker.owner().displayName().equals("LambdaMetafactory")
                && linker.methodName().equals("metafactory");
    }

    static Lambda of(InvokeDynamicInstruction call) {
        return new Lambda(
                call.typeSymbol().returnType(),
                call.typeSymbol().parameterList(),
                call.name().stringValue(),
                (MethodTypeDesc) call.bootstrapArgs().get(0),
                (DirectMethodHandleDesc) call.bootstrapArgs().get(1),
                (MethodTypeDesc) call.bootstrapArgs().get(2));
    }

    /// What comes before what was captured.
    void prepare(CodeBuilder code) {
        if (body.kind() == Kind.CONSTRUCTOR) {
            code.new_(body.owner()).dup();
        }
    }

    /// Passes on the arguments, after what was captured, and returns what the body returns.
    void invoke(CodeBuilder code) {
        MethodTypeDesc wanted = body.invocationType();
        for (int i = 0; i < erased.parameterCount(); i++) {
            ClassDesc given = erased.parameterType(i);
            code.loadLocal(TypeKind.from(given), code.parameterSlot(i));
            Conversion.convert(code, given, actual.parameterType(i));
            ClassDesc parameter = wanted.parameterType(captured.size() + i);
            Conversion.convert(code, actual.parameterType(i), parameter);
        }
        call(code);
        Conversion.convert(code, wanted.returnType(), actual.returnType());
        Conversion.convert(code, actual.returnType(), erased.returnType());
        code.return_(TypeKind.from(erased.returnType()));
    }

    /// Private methods of a nest are called like others.
    private void call(CodeBuilder code) {
        ClassDesc owner = body.owner();
        MethodTypeDesc type = MethodTypeDesc.ofDescriptor(body.lookupDescriptor());
        switch (body.kind()) {
            case STATIC -> code.invokestatic(owner, body.methodName(), type);
            case INTERFACE_STATIC -> code.invokestatic(owner, body.methodName(), type, true);
            case VIRTUAL, SPECIAL -> code.invokevirtual(owner, body.methodName(), type);
            case INTERFACE_VIRTUAL, INTERFACE_SPECIAL ->
                    code.invokeinterface(owner, body.methodName(), type);
            case CONSTRUCTOR -> code.invokespecial(owner, body.methodName(), type);
            case GETTER, SETTER, STATIC_GETTER, STATIC_SETTER ->
                    throw new IllegalArgumentException("a lambda whose body is a field: " + body);
        }
    }
}
