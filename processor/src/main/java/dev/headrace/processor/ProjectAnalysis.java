package dev.headrace.processor;

import dev.headrace.Materialized;
import dev.headrace.processor.analysis.AnalyzedModel;
import dev.headrace.processor.analysis.AnalyzedQuery;
import dev.headrace.processor.analysis.DeclaredRelation;
import dev.headrace.processor.analysis.GrowingModel;
import dev.headrace.processor.analysis.ModelAnalyzer;
import dev.headrace.processor.analysis.TestAnalyzer;
import dev.headrace.processor.analysis.TestQuery;
import dev.headrace.processor.analysis.UncheckedModel;
import dev.headrace.processor.analysis.relation.CommonTablesPlace;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.analysis.scope.Tables;
import dev.headrace.processor.declaration.FunctionDeclaration;
import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.ModelDeclaration;
import dev.headrace.processor.declaration.PipelineDeclaration;
import dev.headrace.processor.declaration.Project;
import dev.headrace.processor.declaration.RelationDeclaration;
import dev.headrace.processor.declaration.SingularTest;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.diagnostic.SqlDiagnostics;
import dev.headrace.processor.rule.RefRule;
import dev.headrace.processor.sql.QueryStart;
import dev.headrace.processor.sql.SqlParser;
import dev.headrace.processor.sql.template.DbtForms;
import dev.headrace.processor.sql.template.PlainSql;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Models analyzed one after the other, each knowing what those before it yield. */
final class ProjectAnalysis {
    private final Diagnostics diagnostics;
    private final Map<InterfaceName, RelationDeclaration> declarations = new HashMap<>();
    private final Map<InterfaceName, Relation> relations = new HashMap<>();
    /** Of each interface of functions or of a type what it declares, without its schema. */
    private final Map<InterfaceName, Set<String>> words = new HashMap<>();

    private final List<RelationDeclaration> all;
    private final Set<String> schemas;
    private final SqlVocabulary vocabulary;
    private final SenderSettings senders;
    private final SqlParser parser;

    ProjectAnalysis(Project project, SqlVocabulary vocabulary, SenderSettings senders, Diagnostics diagnostics) {
        this.vocabulary = vocabulary;
        this.parser = new SqlParser(vocabulary.catalog().major());
        this.senders = senders;
        this.diagnostics = diagnostics;
        // Copied once: what a stream lists is copied again for every model.
        all = List.copyOf(Stream.<RelationDeclaration>concat(project.sources().stream(), project.models().stream())
                .toList());
        all.forEach(relation -> declarations.put(relation.type(), relation));
        project.sources().forEach(source -> relations.put(source.type(), DeclaredRelation.of(source)));
        project.types()
                .forEach(type -> words.put(
                        type.type(), Set.of(type.name().substring(type.name().lastIndexOf('.') + 1))));
        project.functions()
                .forEach(functions -> words.put(
                        functions.type(),
                        functions.functions().stream()
                                .map(FunctionDeclaration::name)
                                .collect(Collectors.toSet())));
        schemas = project.pipelines().stream().map(PipelineDeclaration::schema).collect(Collectors.toSet());
    }

    /** What each source and each model analyzed so far yields. */
    Map<InterfaceName, Relation> relations() {
        return relations;
    }

    /** Works out the next model. */
    AnalyzedModel analyze(ModelDeclaration model) {
        AnalyzedModel found = model.unchecked() ? unchecked(model) : checked(model);
        relations.put(model.type(), DeclaredRelation.readFrom(found.relation(), model));
        return found;
    }

    private AnalyzedModel unchecked(ModelDeclaration model) {
        SqlDiagnostics faults =
                new SqlDiagnostics(diagnostics, model.sqlPlace(), model.type().qualified(), model.sql());
        return DbtForms.expand(model.sql(), senders.variables(model), faults)
                .map(texts -> {
                    AnalyzedModel full =
                            supplied(UncheckedModel.of(model, tables(model, Map.of()), texts.full()), texts.full());
                    return GrowingModel.of(
                            full,
                            texts.incremental()
                                    .map(text -> supplied(
                                            UncheckedModel.of(
                                                    model, tables(model, Map.of(model.type(), full.relation())), text),
                                            text)));
                })
                .orElseGet(() -> new AnalyzedModel(model, Relation.UNKNOWN, List.of(), List.of()));
    }

    /** Every branch of the SQL is checked; the one for a full build is what the model is. What reads it is told nothing. */
    AnalyzedModel checked(ModelDeclaration model) {
        if (senders.areElsewhere(model)) {
            return new AnalyzedModel(model, DeclaredRelation.of(model), List.of(), List.of());
        }
        SqlDiagnostics faults =
                new SqlDiagnostics(diagnostics, model.sqlPlace(), model.type().qualified(), model.sql());
        long errorsBefore = diagnostics.errors();
        List<AnalyzedModel> branches = model.sql().isBlank()
                ? List.of()
                : branches(model, faults).stream().map(AnalyzedQuery::model).toList();
        boolean faulty = branches.isEmpty() || diagnostics.errors() != errorsBefore;
        if (!faulty) {
            RefRule.check(branches, declarations.keySet(), words, diagnostics);
        }
        return faulty
                ? new AnalyzedModel(model, Relation.UNKNOWN, List.of(), List.of())
                : GrowingModel.of(branches.get(0), branches.stream().skip(1).findFirst());
    }

    /** The branches of a model's SQL, of which the first is for a full build. */
    List<AnalyzedQuery> queries(ModelDeclaration model) {
        return branches(
                model,
                new SqlDiagnostics(diagnostics, model.sqlPlace(), model.type().qualified(), model.sql()));
    }

    private List<AnalyzedQuery> branches(ModelDeclaration model, SqlDiagnostics faults) {
        List<AnalyzedQuery> branches = new ArrayList<>();
        DbtForms.expand(model.sql(), senders.variables(model), faults).ifPresent(texts -> {
            branch(model, texts.full(), faults, Map.of()).ifPresent(branches::add);
            // Only an increment reads the model itself: what a full build left there.
            Relation itself = branches.isEmpty()
                    ? Relation.UNKNOWN
                    : DeclaredRelation.readFrom(branches.get(0).model().relation(), model);
            texts.incremental()
                    .flatMap(text -> branch(model, text, faults, Map.of(model.type(), itself)))
                    .ifPresent(branches::add);
        });
        return branches;
    }

    private Optional<AnalyzedQuery> branch(
            ModelDeclaration model, PlainSql text, SqlDiagnostics faults, Map<InterfaceName, Relation> itself) {
        Tables tables = tables(model, itself);
        return parser.parse(text, faults)
                .map(parsed -> ModelAnalyzer.analyze(model, tables, text, parsed, diagnostics))
                .map(found -> found.with(supplied(found.model(), text)));
    }

    /** Where the queries of the ephemeral models that it reads can be put. */
    private AnalyzedModel supplied(AnalyzedModel model, PlainSql text) {
        boolean needed = model.uses().stream()
                .map(use -> declarations.get(use.relation()))
                .anyMatch(read ->
                        read instanceof ModelDeclaration other && other.materialized() == Materialized.EPHEMERAL);
        if (!needed) {
            return model;
        }
        QueryStart start = QueryStart.of(text);
        return model.with(Optional.of(new CommonTablesPlace(start.position(), start.with())));
    }

    /** What a condition on a relation's rows may name. */
    Tables conditions(RelationDeclaration relation) {
        return conditions(relation, Set.of());
    }

    /** What SQL about a relation's rows may name that also reads these others. */
    Tables conditions(RelationDeclaration relation, Set<InterfaceName> others) {
        List<InterfaceName> refs = relation instanceof ModelDeclaration model ? model.refs() : List.of();
        SqlVocabulary.Visible visible = vocabulary.of(refs, senders.searchPath(relation));
        List<RelationDeclaration> read =
                others.stream().map(declarations::get).filter(Objects::nonNull).toList();
        Map<InterfaceName, Relation> known = new HashMap<>();
        Stream.concat(Stream.of(relation), read.stream())
                .forEach(each -> known.put(each.type(), relations.getOrDefault(each.type(), Relation.UNKNOWN)));
        return new Tables(
                relation,
                read,
                List.of(relation),
                known,
                Set.of(),
                visible.rules(),
                visible.functions(),
                senders.variables(relation));
    }

    /** Works out the query of a data test that has one of its own. */
    Optional<TestQuery> analyze(SingularTest test) {
        ModelDeclaration query = test.query();
        SqlDiagnostics faults = new SqlDiagnostics(
                diagnostics, test.test().place().value("sql"), test.type().qualified(), query.sql());
        return query.sql().isBlank()
                ? Optional.empty()
                : DbtForms.expand(query.sql(), senders.variables(query), faults)
                        .flatMap(texts -> parser.parse(texts.full(), faults)
                                .flatMap(parsed ->
                                        TestAnalyzer.analyze(tables(query, Map.of()), texts.full(), parsed, faults)));
    }

    private Tables tables(ModelDeclaration model, Map<InterfaceName, Relation> itself) {
        List<RelationDeclaration> refs = model.refs().stream()
                .map(declarations::get)
                .filter(Objects::nonNull)
                .toList();
        Map<InterfaceName, Relation> known = new HashMap<>(itself);
        refs.forEach(ref -> known.put(ref.type(), relations.getOrDefault(ref.type(), Relation.UNKNOWN)));
        SqlVocabulary.Visible visible = vocabulary.of(model.refs(), senders.searchPath(model));
        return new Tables(
                model, refs, all, known, schemas, visible.rules(), visible.functions(), senders.variables(model));
    }
}
