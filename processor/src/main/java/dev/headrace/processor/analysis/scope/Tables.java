package dev.headrace.processor.analysis.scope;

import dev.headrace.processor.analysis.function.DeclaredFunctions;
import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.ModelDeclaration;
import dev.headrace.processor.declaration.RelationDeclaration;
import dev.headrace.processor.declaration.SourceDeclaration;
import dev.headrace.processor.sql.template.Variables;
import dev.headrace.processor.type.Catalog;
import dev.headrace.processor.type.PgType;
import dev.headrace.processor.type.TypeRules;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The models and sources that one model's SQL may name.
 *
 * @param model the model whose SQL it is, or the relation that a condition is about
 * @param refs the relations of its refs, in the order written
 * @param all all relations that the compilation knows, for messages
 * @param relations what each of the refs yields
 * @param schemas the schemas of the pipelines, which name models without a schema of their own
 * @param types the types and functions that the SQL may use, and the rules about them
 * @param functions the functions among them that users declare
 * @param variables what {@code var('name')} may name
 */
public record Tables(
        RelationDeclaration model,
        List<RelationDeclaration> refs,
        List<RelationDeclaration> all,
        Map<InterfaceName, Relation> relations,
        Set<String> schemas,
        TypeRules types,
        DeclaredFunctions functions,
        Variables variables) {
    private static final Set<String> SYSTEM_SCHEMAS = Set.of("pg_catalog", "information_schema", "pg_toast", "public");

    public Tables {
        refs = List.copyOf(refs);
        all = List.copyOf(all);
        relations = Map.copyOf(relations);
        schemas = Set.copyOf(schemas);
        types = types.seeing(new RelationRows(inView(model, refs, relations), relations, schemas, types.catalog()));
    }

    private static List<RelationDeclaration> inView(
            RelationDeclaration model, List<RelationDeclaration> refs, Map<InterfaceName, Relation> relations) {
        return relations.containsKey(model.type())
                ? Stream.concat(refs.stream(), Stream.of(model)).toList()
                : refs;
    }

    /** The type that the rows of that model or source have. */
    public PgType rowType(RelationDeclaration relation) {
        return RelationRows.type(relation, schemas, types.catalog());
    }

    /** The columns that a source declares, if that is the type of its rows. */
    public List<Column> declaredOf(PgType row) {
        return refs.stream()
                .filter(SourceDeclaration.class::isInstance)
                .filter(each -> !row.array() && rowType(each).name().equals(row.name()))
                .findFirst()
                .map(each -> relation(each).columns())
                .orElse(List.of());
    }

    /** Whether a schema of that name may be there, for all that is known. */
    public boolean mayHaveSchema(String name) {
        return SYSTEM_SCHEMAS.contains(name)
                || schemas.contains(name)
                || all.stream()
                        .anyMatch(each -> each.schema().filter(name::equals).isPresent())
                || types.catalog().hasSchema(name);
    }

    /** The same without variables. */
    public Tables(
            RelationDeclaration model,
            List<RelationDeclaration> refs,
            List<RelationDeclaration> all,
            Map<InterfaceName, Relation> relations,
            Set<String> schemas,
            TypeRules types,
            DeclaredFunctions functions) {
        this(model, refs, all, relations, schemas, types, functions, Variables.NONE);
    }

    /** The same with the catalog of the oldest version alone. */
    public Tables(
            RelationDeclaration model,
            List<RelationDeclaration> refs,
            List<RelationDeclaration> all,
            Map<InterfaceName, Relation> relations,
            Set<String> schemas) {
        this(model, refs, all, relations, schemas, TypeRules.of(Catalog.of(Catalog.OLDEST)), DeclaredFunctions.NONE);
    }

    /** Whether the model's own relation may be read: only an increment of it can. */
    public boolean includeTheModelItself() {
        return relations.containsKey(model.type());
    }

    /** What that model or source yields. */
    public Relation relation(RelationDeclaration declaration) {
        return relations.getOrDefault(declaration.type(), Relation.UNKNOWN);
    }

    /** The one of the refs that SQL names so; a source only with its schema. */
    public List<RelationDeclaration> find(Optional<String> schema, String name) {
        return refs.stream().filter(ref -> isNamed(ref, schema, name)).toList();
    }

    /** Those known to the compilation that SQL would name so, were they among the refs. */
    public List<RelationDeclaration> findAnywhere(Optional<String> schema, String name) {
        return all.stream().filter(each -> isNamed(each, schema, name)).toList();
    }

    /** The model among the given ones that {@code ref('name')} means. */
    public List<RelationDeclaration> models(List<RelationDeclaration> among, String name) {
        return among.stream()
                .filter(each ->
                        each instanceof ModelDeclaration && each.relation().equals(name))
                .toList();
    }

    /** The source among the given ones that {@code source('source', 'table')} means. */
    public List<RelationDeclaration> sources(List<RelationDeclaration> among, String source, String table) {
        return among.stream()
                .filter(each -> each instanceof SourceDeclaration declared
                        && declared.sourceName().equals(source)
                        && declared.relation().equals(table))
                .toList();
    }

    private boolean isNamed(RelationDeclaration each, Optional<String> schema, String name) {
        if (!each.relation().equals(name)) {
            return false;
        }
        boolean own = each.schema().map(schema.orElse("")::equals).orElse(schemas.contains(schema.orElse("")));
        return schema.isPresent() ? own : each instanceof ModelDeclaration;
    }

    /** Whether a class in refs is no relation: what the SQL names so is then reported there. */
    public boolean refsAreFaulty() {
        return model instanceof ModelDeclaration reading
                && reading.refs().stream()
                                .filter(ref -> !functions.declaring().contains(ref))
                                .count()
                        > refs.size();
    }

    /** The names that SQL may use, sorted. */
    public List<String> names() {
        return refs.stream()
                .map(RelationDeclaration::sqlName)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }
}
