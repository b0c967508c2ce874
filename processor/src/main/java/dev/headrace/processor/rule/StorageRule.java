package dev.headrace.processor.rule;

import dev.headrace.Materialized;
import dev.headrace.graph.DidYouMean;
import dev.headrace.graph.TableIndex;
import dev.headrace.processor.analysis.AnalyzedModel;
import dev.headrace.processor.analysis.ConditionAnalyzer;
import dev.headrace.processor.analysis.HookForms;
import dev.headrace.processor.analysis.scope.Tables;
import dev.headrace.processor.declaration.DataTestDeclaration.Kind;
import dev.headrace.processor.declaration.GrantDeclaration;
import dev.headrace.processor.declaration.HookDeclaration;
import dev.headrace.processor.declaration.IncrementalDeclaration;
import dev.headrace.processor.declaration.IndexDeclaration;
import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.ModelDeclaration;
import dev.headrace.processor.declaration.PipelineDeclaration;
import dev.headrace.processor.declaration.Project;
import dev.headrace.processor.declaration.RelationDeclaration;
import dev.headrace.processor.declaration.SingularTest;
import dev.headrace.processor.declaration.StorageDeclaration;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.diagnostic.Place;
import dev.headrace.processor.type.Sorting;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What is said of a model's relation can be done to a relation of its kind, and names what exists. */
public final class StorageRule {
    private static final int MAX_BYTES = 63;
    private static final Set<String> PRIVILEGES =
            Set.of("select", "insert", "update", "delete", "truncate", "references", "trigger", "maintain", "all");
    private static final Set<String> METHODS = Set.of("btree", "hash", "gin", "gist", "spgist", "brin");

    private final Function<RelationDeclaration, Tables> conditions;
    private final Set<InterfaceName> ephemerals;
    private final Sorting sorting;
    private final Diagnostics diagnostics;

    /**
     * The rule over a project.
     *
     * @param conditions what a condition on a relation's rows may name
     * @param ephemerals the models that have no relation of their own
     */
    public StorageRule(
            Function<RelationDeclaration, Tables> conditions,
            Set<InterfaceName> ephemerals,
            Sorting sorting,
            Diagnostics diagnostics) {
        this.conditions = conditions;
        this.ephemerals = ephemerals;
        this.sorting = sorting;
        this.diagnostics = diagnostics;
    }

    /** Reports what is wrong; the model with what it says as the server gets it. */
    public AnalyzedModel check(AnalyzedModel model) {
        StorageDeclaration storage = model.declaration().storage();
        checkKind(model.declaration());
        HookForms forms = new HookForms(
                model.declaration().type(),
                conditions.apply(model.declaration()).variables(),
                diagnostics);
        List<HookDeclaration> hooks = new HookRule(HookRule.OF_MODELS, forms, diagnostics).check(storage.hooks());
        storage.grants().forEach(this::check);
        model.declaration().tests().stream()
                .filter(test -> test.parents()
                        .anyMatch(parent -> !parent.equals(model.declaration().type()) && ephemerals.contains(parent)))
                .forEach(test -> fault(
                        test.kind() instanceof Kind.References ? test.placeOf("value") : test.place(),
                        "an ephemeral model has no relation with which a run could compare",
                        "compare with a view: Materialized.VIEW"));
        Optional<IncrementalDeclaration> incremental =
                storage.incremental().map(growing -> new IncrementalRule(model, growing, sorting, diagnostics).check());
        List<IndexDeclaration> indexes =
                storage.indexes().stream().map(index -> check(index, model)).toList();
        checkNames(indexes, model.declaration());
        boolean ephemeral = model.declaration().materialized() == Materialized.EPHEMERAL;
        StorageDeclaration checked = ephemeral ? StorageDeclaration.NONE : storage.with(incremental, indexes, hooks);
        return model.with(model.declaration().with(checked), model.relation());
    }

    /** Reports what a data test reads that no run could read. */
    public void check(SingularTest test) {
        test.refs()
                .filter(ephemerals::contains)
                .forEach(ref -> fault(
                        test.test().place().value("refs"),
                        ref + " is ephemeral, so that there is no relation that a test could read",
                        "make it a view: Materialized.VIEW"));
    }

    /** Reports statements of a pipeline that have no time, and what its models read that nobody makes; the pipeline with them looked up. */
    public PipelineDeclaration check(PipelineDeclaration pipeline, HookForms forms, Project project) {
        Set<InterfaceName> members = Set.copyOf(pipeline.members(project.ownModels()));
        project.models().stream()
                .filter(model -> members.contains(model.type()))
                .flatMap(model -> model.refs().stream())
                .filter(ref -> ephemerals.contains(ref) && !members.contains(ref))
                .distinct()
                .sorted()
                .forEach(ref -> fault(
                        pipeline.annotation().value("models"),
                        ref
                                + " is ephemeral, is read here and is no model of this pipeline, so that there is nothing to"
                                + " read",
                        "name it among the models, or make it a view"));
        pipeline.hooks().stream()
                .filter(hook -> !hook.itself().isEmpty())
                .forEach(hook -> fault(hook.place(), "a pipeline has no {{ this }}", "name the relation"));
        return pipeline.with(new HookRule(HookRule.OF_PIPELINES, forms, diagnostics).check(pipeline.hooks()));
    }

    private void checkKind(ModelDeclaration model) {
        StorageDeclaration storage = model.storage();
        boolean table = model.materialized() == Materialized.TABLE;
        boolean stored = table || model.materialized() == Materialized.MATERIALIZED_VIEW;
        String kind = model.materialized().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        storage.unlogged()
                .filter(place -> !table)
                .ifPresent(place ->
                        fault(place, "a model that is made as " + kind + " cannot be unlogged", "only a table can be"));
        storage.indexes().stream()
                .filter(index -> !stored)
                .forEach(index -> fault(
                        index.place(),
                        "a model that is made as " + kind + " has no index",
                        "a table and a materialized view can have some: materialized = Materialized.TABLE"));
        boolean ephemeral = model.materialized() == Materialized.EPHEMERAL;
        storage.hooks().stream()
                .filter(hook ->
                        ephemeral && hook.place().type().equals(model.type().qualified()))
                .forEach(hook -> fault(hook.place(), "nothing runs with an ephemeral model", "take it away"));
        storage.grants().stream()
                .filter(grant ->
                        ephemeral && grant.place().type().equals(model.type().qualified()))
                .forEach(grant -> fault(grant.place(), "an ephemeral model is no relation", "take it away"));
    }

    private void check(GrantDeclaration grant) {
        grant.privileges().stream()
                .filter(name -> !PRIVILEGES.contains(name.toLowerCase(Locale.ROOT)))
                .forEach(name -> fault(
                        grant.place(),
                        "unrecognized privilege type \"" + name + "\"",
                        "there are: "
                                + String.join(", ", PRIVILEGES.stream().sorted().toList())));
        if (grant.to().isEmpty() || grant.to().stream().anyMatch(String::isBlank)) {
            fault(grant.place(), "this grant names no role", "write: @Grant(to = \"reporting\")");
        }
    }

    private IndexDeclaration check(IndexDeclaration declared, AnalyzedModel model) {
        TableIndex index = declared.index();
        NamedColumns columns = new NamedColumns(model.declaration(), model.relation(), diagnostics);
        index.columns().forEach(column -> columns.check(column, declared.place()));
        index.include().forEach(column -> columns.check(column, declared.place()));
        if (index.columns().isEmpty() == index.expression().isBlank()) {
            fault(
                    declared.place(),
                    "an index is of columns or of an expression",
                    "write: @Index(columns = \"…\") or @Index(expression = \"lower(…)\")");
        }
        checkMethod(index.method(), declared.place());
        if (index.unique() && !index.method().equals("btree")) {
            fault(
                    declared.place(),
                    "access method \"" + index.method() + "\" does not support unique indexes",
                    "only btree does");
        }
        return declared.of(
                named(index.columns(), model),
                named(index.include(), model),
                expanded(index.expression(), "expression", declared, model),
                expanded(index.where(), "where", declared, model));
    }

    /** An extension may bring methods of any name, and one that is nearly PostgreSQL's own is more likely a slip. */
    private void checkMethod(String method, Place place) {
        if (METHODS.contains(method)) {
            return;
        }
        Optional<String> meant = DidYouMean.nearest(method, METHODS);
        if (!method.matches("[a-z_][a-z0-9_$]*")) {
            fault(place, "access method \"" + method + "\" does not exist", "the usual: btree");
        } else if (meant.isPresent()) {
            diagnostics.report(Diagnostic.warning(
                    Code.INVALID_DECLARATION,
                    place,
                    "access method \"" + method + "\" is none of PostgreSQL's own",
                    "did you mean \"" + meant.get() + "\"?"));
        }
    }

    private String expanded(String sql, String member, IndexDeclaration index, AnalyzedModel model) {
        if (sql.isBlank() || !model.relation().known()) {
            return sql;
        }
        ModelDeclaration declaration = model.declaration();
        Tables tables = conditions.apply(declaration);
        Place place = index.place();
        return member.equals("where")
                ? ConditionAnalyzer.check(declaration, tables, sql, place, diagnostics)
                : ConditionAnalyzer.checkValue(declaration, tables, sql, place, diagnostics);
    }

    private static List<String> named(List<String> columns, AnalyzedModel model) {
        return columns.stream()
                .map(column ->
                        model.declaration().columnName(column, model.relation().names()))
                .toList();
    }

    private void checkNames(List<IndexDeclaration> indexes, ModelDeclaration model) {
        Set<String> taken = new HashSet<>(List.of(model.relation()));
        List<IndexDeclaration> all = new ArrayList<>(indexes);
        for (IndexDeclaration each : all) {
            String name = each.index().nameOn(model.relation());
            if (name.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
                diagnostics.report(Diagnostic.error(
                        Code.NAME_TOO_LONG,
                        each.place(),
                        "identifier \"" + name + "\" will be truncated to " + MAX_BYTES + " bytes",
                        "give it a shorter name, or none"));
            }
            if (!taken.add(name)) {
                diagnostics.report(Diagnostic.error(
                        Code.DUPLICATE_TABLE,
                        each.place(),
                        "relation \"" + name + "\" is another index of " + model.type(),
                        "give one of them a name: @Index(name = \"…\")"));
            }
        }
    }

    private void fault(Place place, String message, String remedy) {
        diagnostics.report(Diagnostic.error(Code.INVALID_DECLARATION, place, message, remedy));
    }
}
