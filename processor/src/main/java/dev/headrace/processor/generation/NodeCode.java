package dev.headrace.processor.generation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.headrace.Materialized;
import dev.headrace.OnError;
import dev.headrace.processor.analysis.AnalyzedModel;
import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.declaration.FreshnessDeclaration;
import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.ModelDeclaration;
import dev.headrace.processor.declaration.RelationDeclaration;
import dev.headrace.processor.declaration.SourceDeclaration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes a node as a constant, so that an IDE walks from it to its interface and to the nodes it reads. */
final class NodeCode {
    private static final ClassName SOURCE = ClassName.get("dev.headrace.graph", "SourceNode");
    private static final ClassName MODEL = ClassName.get("dev.headrace.graph", "ModelNode");
    private static final ClassName ORIGIN = ClassName.get("dev.headrace.graph", "Origin");
    private static final ClassName RELATION = ClassName.get("dev.headrace.graph", "RelationName");

    private final Map<InterfaceName, CodeBlock> references;

    /** {@code references} says how code names each node. */
    NodeCode(Map<InterfaceName, CodeBlock> references) {
        this.references = references;
    }

    FieldSpec constant(String name, PlannedNode node, Modifier... visibility) {
        boolean isModel = node.model().isPresent();
        return FieldSpec.builder(isModel ? MODEL : SOURCE, name, visibility)
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L", doc(node.declaration()))
                .initializer(node.model().map(model -> model(node, model)).orElseGet(() -> source(node)))
                .build();
    }

    private static String doc(RelationDeclaration declaration) {
        String sentence = DocText.firstSentence(declaration.source().doc());
        String link = "{@link " + declaration.type().qualified() + "}";
        return sentence.isEmpty()
                ? link + "."
                : sentence + "\n\n@see " + declaration.type().qualified();
    }

    private CodeBlock source(PlannedNode node) {
        CodeBlock.Builder code = CodeBlock.builder();
        code.add("$T.of($>$>$L, $L,\n$L)", SOURCE, string(node.schema()), relation(node), origin(node));
        node.relation().columns().forEach(column -> code.add(column(column)));
        List<String> key = SourceKey.of(node.declaration());
        if (!key.isEmpty()) {
            code.add("\n.key($L)", strings(key));
        }
        if (node.declaration() instanceof SourceDeclaration source) {
            source.freshness().ifPresent(freshness -> code.add(freshness(freshness)));
        }
        return code.add("\n.build()$<$<").build();
    }

    private static CodeBlock freshness(FreshnessDeclaration freshness) {
        return CodeBlock.of(
                "\n.freshness($L, $L, $L, $L)",
                JavaString.of(freshness.loadedAt()),
                string(freshness.warnAfter().map(Object::toString).orElse("")),
                string(freshness.errorAfter().map(Object::toString).orElse("")),
                JavaString.of(freshness.where()));
    }

    private CodeBlock model(PlannedNode node, AnalyzedModel model) {
        ModelDeclaration declaration = model.declaration();
        CodeBlock.Builder code = CodeBlock.builder()
                .add("$T.of($T.$L, ", MODEL, Materialized.class, declaration.materialized())
                .add("$>$>$L, $L,\n$L)", string(node.schema()), relation(node), origin(node))
                .add(
                        "\n.sql($L)",
                        SqlCode.of(model, read -> relation(node, read)).text());
        node.relation().columns().forEach(column -> code.add(column(column)));
        node.dependsOn().forEach(parent -> code.add("\n.dependsOn($L)", references.get(parent)));
        if (!declaration.tags().isEmpty()) {
            code.add("\n.tags($L)", strings(declaration.tags()));
        }
        StorageCode storage = new StorageCode(node, declaration);
        CodeBlock branch = model.increment()
                .map(increment ->
                        SqlCode.of(increment, read -> relation(node, read)).places())
                .orElse(CodeBlock.of(""));
        code.add(storage.increment(model.increment(), branch)).add(storage.storage());
        if (declaration.continued()) {
            code.add("\n.onError($T.CONTINUE)", OnError.Descendants.class);
        }
        return code.add(declaration.unchecked() ? "\n.unchecked()" : "")
                .add("\n.build()$<$<")
                .build();
    }

    /** A node's name as code; a node cannot refer to its own constant while that is made. */
    private CodeBlock relation(PlannedNode node, InterfaceName read) {
        return read.equals(node.declaration().type())
                ? CodeBlock.of("new $T($L, $L)", RELATION, string(node.schema()), relation(node))
                : references.get(read);
    }

    private static CodeBlock column(Column column) {
        CodeBlock.Builder code = CodeBlock.builder().add("\n.column($L", string(column.name()));
        column.type().ifPresent(type -> code.add(", $L", string(type.text())));
        return code.add(column.nullability() == Nullability.NOT_NULL ? ").notNull()" : ")")
                .build();
    }

    private static CodeBlock origin(PlannedNode node) {
        RelationDeclaration declaration = node.declaration();
        return CodeBlock.of(
                "new $T($L, $L, $L)",
                ORIGIN,
                string(declaration.type().binary()),
                string(declaration.source().file()),
                declaration.source().line());
    }

    private static String relation(PlannedNode node) {
        return string(node.declaration().relation());
    }

    private static String string(String text) {
        return JavaString.quoted(text);
    }

    static String strings(List<String> texts) {
        return texts.stream().map(JavaString::quoted).collect(Collectors.joining(", "));
    }
}
