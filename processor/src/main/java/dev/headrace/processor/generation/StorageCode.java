package dev.headrace.processor.generation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.headrace.OnSchemaChange;
import dev.headrace.Strategy;
import dev.headrace.When;
import dev.headrace.graph.TableIndex;
import dev.headrace.processor.analysis.AnalyzedModel;
import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.declaration.ColumnDeclaration;
import dev.headrace.processor.declaration.GrantDeclaration;
import dev.headrace.processor.declaration.HookDeclaration;
import dev.headrace.processor.declaration.IncrementalDeclaration;
import dev.headrace.processor.declaration.IndexDeclaration;
import dev.headrace.processor.declaration.ModelDeclaration;
import dev.headrace.processor.declaration.StorageDeclaration;
import dev.headrace.processor.diagnostic.Span;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes how a model's relation is kept: nothing for a model of which nothing is said. */
final class StorageCode {
    private static final ClassName STORAGE = ClassName.get("dev.headrace.graph", "Storage");
    private static final ClassName INDEX = ClassName.get("dev.headrace.graph", "TableIndex");
    private static final ClassName INCREMENT = ClassName.get("dev.headrace.graph", "Increment");
    private static final ClassName SQL = ClassName.get("dev.headrace.graph", "SqlText");

    private final PlannedNode node;
    private final ModelDeclaration declaration;

    StorageCode(PlannedNode node, ModelDeclaration declaration) {
        this.node = node;
        this.declaration = declaration;
    }

    CodeBlock storage() {
        StorageDeclaration storage = declaration.storage();
        CodeBlock.Builder code = CodeBlock.builder();
        if (storage.unlogged().isPresent()) {
            code.add("\n.withoutLog()");
        }
        storage.indexes().forEach(index -> code.add("\n.index($L)", index(index)));
        storage.hooks().forEach(hook -> code.add("\n.hook($T.$L, $L)", When.class, hook.when(), statement(hook)));
        storage.grants().forEach(grant -> code.add(grant(grant)));
        storage.timeout().ifPresent(limit -> code.add("\n.timeout($T.ofMillis($L))", Duration.class, limit.toMillis()));
        code.add(comments());
        CodeBlock said = code.build();
        return said.isEmpty() ? said : CodeBlock.of("\n.storage($T.PLAIN$>$>$L$<$<)", STORAGE, said);
    }

    private CodeBlock comments() {
        CodeBlock.Builder code = CodeBlock.builder();
        String doc = DocText.plain(declaration.source().doc());
        if (!doc.isEmpty()) {
            code.add("\n.comment($L)", JavaString.quoted(doc));
        }
        for (Column column : node.relation().columns()) {
            declaration.columns().stream()
                    .filter(declared -> declared.name().equals(column.name()))
                    .map(ColumnDeclaration::doc)
                    .map(DocText::plain)
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .ifPresent(text ->
                            code.add("\n.comment($L, $L)", JavaString.quoted(column.name()), JavaString.quoted(text)));
        }
        return code.build();
    }

    /** The statement, with the places where it names the model's own relation, and variables. */
    private CodeBlock statement(HookDeclaration hook) {
        CodeBlock self = CodeBlock.of(
                "new $T($L, $L)",
                ClassName.get("dev.headrace.graph", "RelationName"),
                JavaString.quoted(node.schema()),
                JavaString.quoted(declaration.relation()));
        SortedMap<Integer, CodeBlock> places = variables(hook);
        for (Span span : hook.itself()) {
            places.put(span.start(), CodeBlock.of(".relation($L, $L, $L)", span.start(), span.end(), self));
        }
        return statement(hook, places);
    }

    static CodeBlock statementOfPipeline(HookDeclaration hook) {
        return CodeBlock.of("\n.hook($T.$L, $L)", When.class, hook.when(), statement(hook, variables(hook)));
    }

    private static CodeBlock statement(HookDeclaration hook, SortedMap<Integer, CodeBlock> places) {
        CodeBlock.Builder code = CodeBlock.builder().add("$T.of($L)", SQL, JavaString.of(hook.sql()));
        places.values().forEach(code::add);
        return code.build();
    }

    /** By their places, in whose order a text is put together. */
    private static SortedMap<Integer, CodeBlock> variables(HookDeclaration hook) {
        SortedMap<Integer, CodeBlock> places = new TreeMap<>();
        hook.variables().forEach(form -> {
            Span span = form.span();
            String text = JavaString.quoted(form.text());
            places.put(span.start(), CodeBlock.of(".replace($L, $L, $L)", span.start(), span.end(), text));
        });
        return places;
    }

    private static CodeBlock grant(GrantDeclaration grant) {
        return CodeBlock.of(
                "\n.grant($T.of($L), $T.of($L))",
                List.class,
                NodeCode.strings(grant.privileges()),
                List.class,
                NodeCode.strings(grant.to()));
    }

    private static CodeBlock index(IndexDeclaration declared) {
        TableIndex index = declared.index();
        CodeBlock.Builder code = CodeBlock.builder();
        if (index.expression().isBlank()) {
            code.add("$T.on($L)", INDEX, NodeCode.strings(index.columns()));
        } else {
            code.add("$T.onExpression($L)", INDEX, JavaString.of(index.expression()));
        }
        if (index.unique()) {
            code.add(".asUnique()");
        }
        if (!index.method().equals("btree")) {
            code.add(".using($L)", JavaString.quoted(index.method()));
        }
        if (!index.where().isBlank()) {
            code.add(".onlyWhere($L)", JavaString.of(index.where()));
        }
        if (!index.include().isEmpty()) {
            code.add(".including($L)", NodeCode.strings(index.include()));
        }
        if (!index.name().isEmpty()) {
            code.add(".named($L)", JavaString.quoted(index.name()));
        }
        return code.build();
    }

    /** How its table grows; {@code branch} are the places of the increment's SQL, empty if it is the full build's. */
    CodeBlock increment(Optional<AnalyzedModel> increment, CodeBlock branch) {
        return declaration
                .storage()
                .incremental()
                .map(growing -> {
                    CodeBlock how = how(
                            growing, increment.map(AnalyzedModel::watermarks).orElse(List.of()));
                    return increment.isPresent()
                            ? CodeBlock.of("\n.incremental(\n$>$>sql -> sql$>$>$L,$<$<\nsql -> $L)$<$<", branch, how)
                            : CodeBlock.of("\n.incremental(sql -> $L)", how);
                })
                .orElse(CodeBlock.of(""));
    }

    private static CodeBlock how(IncrementalDeclaration growing, List<String> watermarks) {
        CodeBlock.Builder code = CodeBlock.builder().add("$T.of(sql", INCREMENT);
        if (!growing.uniqueKey().isEmpty()) {
            code.add(", $L", NodeCode.strings(growing.uniqueKey()));
        }
        code.add(")");
        if (growing.strategy() != Strategy.AUTO) {
            code.add(".strategy($T.$L)", Strategy.class, growing.strategy());
        }
        if (growing.onSchemaChange() != OnSchemaChange.FAIL) {
            code.add(".onSchemaChange($T.$L)", OnSchemaChange.class, growing.onSchemaChange());
        }
        if (!growing.fullRefresh()) {
            code.add(".keepForEver()");
        }
        if (!growing.updateColumns().isEmpty()) {
            code.add(".updateColumns($L)", NodeCode.strings(growing.updateColumns()));
        }
        if (!watermarks.isEmpty()) {
            code.add(".watermarks($L)", NodeCode.strings(watermarks));
        }
        growing.lateBy().ifPresent(lateBy -> code.add(".lateBy($L)", JavaString.quoted(lateBy)));
        return code.build();
    }
}
