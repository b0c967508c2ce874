package dev.headrace.processor.generation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.headrace.Severity;
import dev.headrace.processor.analysis.TestQuery;
import dev.headrace.processor.declaration.DataTestDeclaration;
import dev.headrace.processor.declaration.DataTestDeclaration.Kind;
import dev.headrace.processor.declaration.InterfaceName;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a data test as an expression. */
final class TestCode {
    static final ClassName DATA_TEST = ClassName.get("dev.headrace.check", "DataTest");

    private static final ClassName CHECK = ClassName.get("dev.headrace.check", "Check");
    private static final Pattern CONDITION = Pattern.compile("\\s*(\\D+?)\\s*(\\d+)\\s*");

    private static final ClassName ORIGIN = ClassName.get("dev.headrace.graph", "Origin");

    private final Map<InterfaceName, CodeBlock> references;
    private final Function<Kind, Optional<TestQuery>> queries;

    /** {@code references} says how code names each node, {@code queries} which query a test has that asks that. */
    TestCode(Map<InterfaceName, CodeBlock> references, Function<Kind, Optional<TestQuery>> queries) {
        this.references = references;
        this.queries = queries;
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
        if (test.kind() instanceof Kind.Singular singular) {
            code.add(
                    "\n.origin(new $T($L, $L, $L))",
                    ORIGIN,
                    JavaString.quoted(singular.type().binary()),
                    JavaString.quoted(singular.source().file()),
                    singular.source().line());
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
        if (test.kind() instanceof Kind.Holds holds) {
            return holds.condition().equals(holds.written())
                    ? CodeBlock.of("$T.holds($L)", CHECK, JavaString.of(holds.condition()))
                    : noRow("not (" + holds.condition() + "\n)", holds.written().strip());
        }
        Optional<TestQuery> query = queries.apply(test.kind());
        if (query.isPresent()) {
            return query(query.get(), asked(test));
        }
        String method = test.kind() instanceof Kind.Unique ? "unique" : "notNull";
        return CodeBlock.of("$T.$L($L)", CHECK, method, NodeCode.strings(test.columns()));
    }

    private CodeBlock query(TestQuery query, String asked) {
        return query.condition()
                .map(condition -> noRow(condition, asked))
                .orElseGet(() -> CodeBlock.of(
                        "$T.selectsNothing($>$>\n$L,\n$L)$<$<",
                        CHECK,
                        SqlCode.of(query, references::get),
                        JavaString.quoted(asked)));
    }

    private static CodeBlock noRow(String failing, String asked) {
        return CodeBlock.of("$T.noRow($L, $L)", CHECK, JavaString.of(failing), JavaString.quoted(asked));
    }

    /** In the user's words: {@code @Between(min = "0") on amount}. */
    static String asked(DataTestDeclaration test) {
        if (test.kind() instanceof Kind.Template template) {
            String on = test.columns().isEmpty() ? "" : " on " + String.join(", ", test.columns());
            return template.use().written() + on;
        }
        return test.kind() instanceof Kind.Singular singular ? singular.type().qualified() : "";
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
