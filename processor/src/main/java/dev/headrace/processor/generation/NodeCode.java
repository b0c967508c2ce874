package dev.headrace.processor.generation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.headrace.Materialized;
import dev.headrace.processor.analysis.AnalyzedModel;
import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.RelationUse;
import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.ModelDeclaration;
import dev.headrace.processor.declaration.RelationDeclaration;
import dev.headrace.processor.diagnostic.Span;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/** Writes a node as a constant, so that an IDE walks from it to its interface and to the nodes it reads. */
final class NodeCode {
    private static final ClassName SOURCE = ClassName.get("dev.headrace.graph", "SourceNode");
    private static final ClassName MODEL = ClassName.get("dev.headrace.graph", "ModelNode");
    private static final ClassName ORIGIN = ClassName.get("dev.headrace.graph", "Origin");
    private static final ClassName RELATION = ClassName.get("dev.headrace.graph", "RelationName");
    private static final ClassName SQL = ClassName.get("dev.headrace.graph", "SqlText");

    private final Map<InterfaceName, CodeBlock> references;

    /** {@code references} says how code names each node. */
    NodeCode(Map<InterfaceName, CodeBlock> references) {
        this.references = references;
    }

    FieldSpec constant(String name, PlannedNode node) {
        boolean isModel = node.model().isPresent();
        return FieldSpec.builder(isModel ? MODEL : SOURCE, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
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
        node.relation().columns().forEach(column -> code.add("\n.column($L)", column(column)));
        return code.add("\n.build()$<$<").build();
    }

    private CodeBlock model(PlannedNode node, AnalyzedModel model) {
        ModelDeclaration declaration = model.declaration();
        CodeBlock.Builder code = CodeBlock.builder()
                .add("$T.of($T.$L, ", MODEL, Materialized.class, declaration.materialized())
                .add("$>$>$L, $L,\n$L)", string(node.schema()), relation(node), origin(node))
                .add("\n.sql($L)", sql(node, model));
        node.relation().columns().forEach(column -> code.add("\n.column($L)", column(column)));
        node.dependsOn().forEach(parent -> code.add("\n.dependsOn($L)", references.get(parent)));
        if (!declaration.tags().isEmpty()) {
            code.add("\n.tags($L)", strings(declaration.tags()));
        }
        return code.add("\n.build()$<$<").build();
    }

    private CodeBlock sql(PlannedNode node, AnalyzedModel model) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add("$T.of($>$>$L)", SQL, JavaString.of(model.declaration().sql()));
        edits(node, model).values().forEach(code::add);
        return code.add("$<$<").build();
    }

    /** By position, because the places that are renamed and those that are left out come in two lists. */
    private Map<Integer, CodeBlock> edits(PlannedNode node, AnalyzedModel model) {
        Map<Integer, CodeBlock> edits = new TreeMap<>();
        for (RelationUse use : model.uses()) {
            Span span = use.span();
            edits.put(span.start(), CodeBlock.of("\n.relation($L, $L, $L)", span.start(), span.end(), name(node, use)));
        }
        for (Span span : model.skips()) {
            edits.put(span.start(), CodeBlock.of("\n.skip($L, $L)", span.start(), span.end()));
        }
        return edits;
    }

    private CodeBlock name(PlannedNode node, RelationUse use) {
        return use.relation().equals(node.declaration().type())
                ? CodeBlock.of("new $T($L, $L)", RELATION, string(node.schema()), relation(node))
                : CodeBlock.of("$L.relation()", references.get(use.relation()));
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

    private static String column(Column column) {
        return string(column.name())
                + column.type().map(type -> ", " + string(type.text())).orElse("");
    }

    private static String relation(PlannedNode node) {
        return string(node.declaration().relation());
    }

    private static String string(String text) {
        return JavaString.quoted(text);
    }

    static String strings(java.util.List<String> texts) {
        return texts.stream().map(JavaString::quoted).collect(java.util.stream.Collectors.joining(", "));
    }
}
