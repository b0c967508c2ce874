package dev.headrace.processor.rule;

import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.ModelDeclaration;
import dev.headrace.processor.declaration.PipelineDeclaration;
import dev.headrace.processor.declaration.RelationDeclaration;
import dev.headrace.processor.declaration.SourceDeclaration;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A relation's name fits into PostgreSQL's 63 bytes (section 4.1.1 of its manual) and is no other model's and no source's. */
public final class RelationNameRule {
    private static final int MAX_BYTES = 63;

    private RelationNameRule() {}

    /** Reports names that PostgreSQL would cut. */
    public static void checkLength(Collection<? extends RelationDeclaration> relations, Diagnostics diagnostics) {
        for (RelationDeclaration relation : relations) {
            int bytes = relation.relation().getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MAX_BYTES) {
                diagnostics.report(Diagnostic.error(
                        Code.NAME_TOO_LONG,
                        relation.place(),
                        "identifier \"" + relation.relation() + "\" has " + bytes + " bytes and will be truncated to "
                                + MAX_BYTES,
                        relation instanceof ModelDeclaration
                                ? "give it a shorter one: @Model(name = \"…\")"
                                : "give the table's own: @Source(table = \"…\")"));
            }
        }
    }

    /** Reports models of that pipeline that would be one relation; each pair once, at the later class by name. */
    public static void checkUnique(
            PipelineDeclaration pipeline, Collection<ModelDeclaration> models, Diagnostics diagnostics) {
        Map<String, ModelDeclaration> taken = new HashMap<>();
        Set<ModelDeclaration> sorted = new HashSet<>(models);
        sorted.stream()
                .sorted(java.util.Comparator.comparing(ModelDeclaration::type))
                .forEach(model -> {
                    String name = model.schema().orElse(pipeline.schema()) + "." + model.relation();
                    ModelDeclaration first = taken.putIfAbsent(name, model);
                    if (first != null) {
                        diagnostics.report(Diagnostic.error(
                                Code.DUPLICATE_TABLE,
                                model.place(),
                                "relation \"" + name + "\" is already " + first.type(),
                                "give one of them another name: @Model(name = \"…\"), or schema"));
                    }
                });
    }

    /** Reports models of that pipeline that would take the place of a source that its models read. */
    public static void checkSources(
            PipelineDeclaration pipeline,
            Collection<ModelDeclaration> models,
            Collection<SourceDeclaration> sources,
            Diagnostics diagnostics) {
        Set<InterfaceName> read =
                models.stream().flatMap(model -> model.refs().stream()).collect(Collectors.toSet());
        for (ModelDeclaration model : models) {
            String schema = model.schema().orElse(pipeline.schema());
            sources.stream()
                    .filter(source -> read.contains(source.type()))
                    .filter(source -> source.relation().equals(model.relation())
                            && source.schema().equals(Optional.of(schema)))
                    .findFirst()
                    .ifPresent(source -> diagnostics.report(Diagnostic.error(
                            Code.DUPLICATE_TABLE,
                            model.place(),
                            "relation \"" + schema + "." + model.relation() + "\" is already the source "
                                    + source.type(),
                            "a run never writes to a source: give the model another schema or name,"
                                    + " or let refs name the model instead of the source")));
        }
    }
}
