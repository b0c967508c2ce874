package dev.headrace.processor.generation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.headrace.Severity;
import dev.headrace.processor.declaration.DataTestDeclaration;
import dev.headrace.processor.declaration.DataTestDeclaration.Kind;
import dev.headrace.processor.declaration.InterfaceName;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a data test as an expression. */
final class TestCode {
    static final ClassName DATA_TEST = ClassName.get("dev.headrace.check", "DataTest");

    private static final ClassName CHECK = ClassName.get("dev.headrace.check", "Check");
    private static final Pattern CONDITION = Pattern.compile("\\s*(\\D+?)\\s*(\\d+)\\s*");

    private final Map<InterfaceName, CodeBlock> references;

    /** {@code references} says how code names each node. */
    TestCode(Map<InterfaceName, CodeBlock> references) {
        this.references = references;
    }

    CodeBlock expression(NamedTest named) {
        DataTestDeclaration test = named.test();
        CodeBlock node = references.get(named.owner().type());
        CodeBlock.Builder code = CodeBlock.builder()
                .add("$T.of(\n$>$>$L,\n", DATA_TEST, JavaString.quoted(named.name()))
                .add("$L,\n$L)", node, check(test));
        if (!test.where().isBlank()) {
            code.add("\n.where($L)", JavaString.of(test.where()));
        }
        if (test.severity() != Severity.ERROR) {
            code.add("\n.severity($T.$L)", Severity.class, test.severity());
        }
        if (test.storeFailures()) {
            code.add("\n.storeFailures()");
        }
        if (named.proved()) {
            code.add("\n.proved(true)");
        }
        return code.add(condition("warnIf", test.warnIf()))
                .add(condition("errorIf", test.errorIf()))
                .add("$<$<")
                .build();
    }

    private CodeBlock check(DataTestDeclaration test) {
        if (test.kind() instanceof Kind.AcceptedValues accepted) {
            return CodeBlock.of("$T.acceptedValues($L, $L)", CHECK, column(test), NodeCode.strings(accepted.values()));
        }
        if (test.kind() instanceof Kind.References to) {
            CodeBlock parent = references.get(to.parent());
            return CodeBlock.of(
                    "$T.references($L, $L, $L)", CHECK, column(test), parent, JavaString.quoted(to.column()));
        }
        String method = test.kind() instanceof Kind.Unique ? "unique" : "notNull";
        return CodeBlock.of("$T.$L($L)", CHECK, method, NodeCode.strings(test.columns()));
    }

    private static String column(DataTestDeclaration test) {
        return JavaString.quoted(test.columns().get(0));
    }

    /** Nothing for the default, any row. */
    private static CodeBlock condition(String method, String condition) {
        Matcher parts = CONDITION.matcher(condition);
        boolean isDefault = condition.replace(" ", "").equals("!=0");
        if (isDefault || !parts.matches()) {
            return CodeBlock.of("");
        }
        return CodeBlock.of("\n.$L($S, $L)", method, parts.group(1), parts.group(2));
    }
}
