import static java.lang.classfile.ClassFile.ACC_FINAL;
import static java.lang.classfile.ClassFile.ACC_PRIVATE;
import static java.lang.classfile.ClassFile.ACC_PUBLIC;
import static java.lang.classfile.ClassFile.ACC_STATIC;
import static java.lang.classfile.ClassFile.ACC_SUPER;
import static java.lang.classfile.ClassFile.ACC_SYNTHETIC;
import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;
import static java.lang.constant.ConstantDescs.INIT_NAME;
import static java.lang.constant.ConstantDescs.MTD_void;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.NestHostAttribute;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// One class for all lambdas of a nest that implement the same interface. An object of it knows by
/// a number which of them it is, and keeps what that one captured.
final class LambdaClass {
    private static final String WHICH = "which";

    private final ClassEntry host;
    private final ClassDesc type;
    private final List<Lambda> lambdas = new ArrayList<>();
    private final Map<String, ClassDesc> captures = new LinkedHashMap<>();

    LambdaClass(ClassEntry host, ClassDesc implemented) {
        this.host = host;
        String nest = host.asInternalName();
        String name = implemented.packageName().replace('.', '_') + "_" + implemented.displayName();
        this.type = ClassDesc.ofInternalName(nest + "$Lambda$" + name.replace('$', '_'));
    }

    ClassDesc type() {
        return type;
    }

    /// The name of the method that makes the lambda, with the types of the call that it stands for.
    String add(Lambda lambda) {
        Map<TypeKind, Integer> used = new LinkedHashMap<>();
        for (ClassDesc captured : lambda.captured()) {
            captures.put(fieldFor(captured, used), asKept(captured));
        }
        lambdas.add(lambda);
        return "lambda" + (lambdas.size() - 1);
    }

    byte[] bytes() {
        return ClassFile.of()
                .build(
                        type,
                        made -> {
                            made.withFlags(ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC);
                            made.withInterfaceSymbols(lambdas.getFirst().implemented());
                            made.with(NestHostAttribute.of(host));
                            made.withField(WHICH, CD_int, ACC_PRIVATE | ACC_FINAL);
                            captures.forEach((name, kept) ->
                                    made.withField(name, kept, ACC_PRIVATE | ACC_FINAL));
                            made.withMethodBody(
                                    INIT_NAME, constructorType(), ACC_PRIVATE, this::construct);
                            for (int i = 0; i < lambdas.size(); i++) {
                                addFactory(made, i);
                            }
                            Lambda any = lambdas.getFirst();
                            made.withMethodBody(any.name(), any.erased(), ACC_PUBLIC, this::choose);
                        });
    }

    private static ClassDesc asKept(ClassDesc captured) {
        TypeKind kind = TypeKind.from(captured).asLoadable();
        return kind == TypeKind.REFERENCE ? CD_Object : kind.upperBound();
    }

    /// Captured values of one kind share the fields of that kind, in their order.
    private static String fieldFor(ClassDesc captured, Map<TypeKind, Integer> used) {
        TypeKind kind = TypeKind.from(captured).asLoadable();
        return kind.name().toLowerCase(Locale.ROOT) + (used.merge(kind, 1, Integer::sum) - 1);
    }

    private MethodTypeDesc constructorType() {
        List<ClassDesc> parameters = new ArrayList<>(captures.values());
        parameters.addFirst(CD_int);
        return MethodTypeDesc.of(CD_void, parameters);
    }

    private void construct(CodeBuilder code) {
        code.aload(0).invokespecial(CD_Object, INIT_NAME, MTD_void);
        code.aload(0).iload(1).putfield(type, WHICH, CD_int);
        int at = 1;
        for (Map.Entry<String, ClassDesc> field : captures.entrySet()) {
            TypeKind kind = TypeKind.from(field.getValue());
            code.aload(0).loadLocal(kind, code.parameterSlot(at));
            code.putfield(type, field.getKey(), field.getValue());
            at++;
        }
        code.return_();
    }

    private void addFactory(ClassBuilder made, int which) {
        Lambda lambda = lambdas.get(which);
        made.withMethodBody(
                "lambda" + which,
                MethodTypeDesc.of(lambda.implemented(), lambda.captured()),
                ACC_STATIC,
                code -> {
                    Map<TypeKind, Integer> used = new LinkedHashMap<>();
                    Map<String, Integer> given = new LinkedHashMap<>();
                    lambda.captured()
                            .forEach(each -> given.put(fieldFor(each, used), given.size()));
                    code.new_(type).dup().loadConstant(which);
                    captures.forEach((name, kept) -> pass(code, kept, given.get(name)));
                    code.invokespecial(type, INIT_NAME, constructorType()).areturn();
                });
    }

    private static void pass(CodeBuilder code, ClassDesc kept, Integer parameter) {
        TypeKind kind = TypeKind.from(kept);
        if (parameter != null) {
            code.loadLocal(kind, code.parameterSlot(parameter));
        } else {
            switch (kind) {
                case REFERENCE -> code.aconst_null();
                case LONG -> code.lconst_0();
                case FLOAT -> code.fconst_0();
                case DOUBLE -> code.dconst_0();
                default -> code.iconst_0();
            }
        }
    }

    private void choose(CodeBuilder code) {
        List<SwitchCase> cases = new ArrayList<>();
        for (int i = 0; i + 1 < lambdas.size(); i++) {
            cases.add(SwitchCase.of(i, code.newLabel()));
        }
        Label last = code.newLabel();
        if (!cases.isEmpty()) {
            code.aload(0).getfield(type, WHICH, CD_int);
            code.tableswitch(0, cases.size() - 1, last, cases);
        }
        for (SwitchCase each : cases) {
            code.labelBinding(each.target());
            run(code, lambdas.get(each.caseValue()));
        }
        code.labelBinding(last);
        run(code, lambdas.getLast());
    }

    private void run(CodeBuilder code, Lambda lambda) {
        lambda.prepare(code);
        Map<TypeKind, Integer> used = new LinkedHashMap<>();
        for (ClassDesc captured : lambda.captured()) {
            String field = fieldFor(captured, used);
            code.aload(0).getfield(type, field, captures.get(field));
            Conversion.convert(code, asKept(captured), captured);
        }
        lambda.invoke(code);
    }
}
