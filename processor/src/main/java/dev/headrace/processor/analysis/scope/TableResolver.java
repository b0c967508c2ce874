package dev.headrace.processor.analysis.scope;

import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.analysis.relation.RelationUse;
import dev.headrace.processor.analysis.relation.Replacement;
import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.RelationDeclaration;
import dev.headrace.processor.declaration.SourceDeclaration;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.template.PlainSql.Pin;
import dev.headrace.processor.sql.tree.FromItem;
import dev.headrace.processor.sql.tree.Name;
import dev.headrace.processor.sql.tree.TypeName;
import dev.headrace.processor.type.PgType;
import dev.headrace.processor.type.TypeRules;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables by name: a CTE, then a model among the refs, then a source among the refs; nothing else. */
public final class TableResolver {
    private static final String IN_VIEW = "refs and CTEs in view: ";
    private final Tables tables;
    private final Faults faults;
    private final TableReads reads = new TableReads();
    private final Set<InterfaceName> missingRefs = new LinkedHashSet<>();

    public TableResolver(Tables tables, Faults faults) {
        this.tables = tables;
        this.faults = faults;
    }

    /** What the SQL may name. */
    public Tables tables() {
        return tables;
    }

    /** The types and functions that the SQL may use. */
    public TypeRules types() {
        return tables.types();
    }

    /** The places that name models and sources, in order. */
    public List<RelationUse> uses() {
        return reads.uses(faults.plain().text());
    }

    /** What is put around tables that are read through some of their columns. */
    public List<Replacement> replacements() {
        return reads.replacements(faults.plain().text());
    }

    /** Reports columns of PostgreSQL's own that a source read through its declared columns does not have. */
    public void checkSystemColumns() {
        reads.lostColumns()
                .forEach(column -> faults.error(
                        Code.FEATURE_NOT_SUPPORTED,
                        column.span(),
                        "column \"" + column + "\" is not there where a source is read through its declared columns",
                        "name the columns that you need, with their table's name, instead of * and whole rows"));
    }

    /**
     * A table of FROM.
     *
     * @param item what it brings into view, before it gets an alias
     * @param relation what it yields
     */
    public record Table(ScopeItem item, Relation relation) {
        private static Table of(String name, Relation relation, Scope scope, int leftOut) {
            return new Table(ScopeItem.of(name, relation, scope.depth(), leftOut), relation);
        }
    }

    /** What a table of FROM brings into view. */
    public Table resolve(FromItem.TableName table, Scope scope) {
        Optional<Pin> pin = faults.pin(table.name().get(0));
        if (pin.isEmpty() && table.name().size() == 1) {
            String name = table.name().get(0).text();
            Optional<Relation> common = scope.common().find(name, table.nameSpan());
            if (common.isPresent()) {
                return Table.of(name, common.get(), scope, scope.common().leftOut(name));
            }
        }
        List<RelationDeclaration> found = find(table.name());
        if (found.size() == 1) {
            return read(found.get(0), table, scope);
        }
        if (found.size() > 1) {
            ambiguous(table.name(), table.nameSpan(), found);
        } else {
            undefined(table, scope);
        }
        return Table.of(name(table.name()), Relation.UNKNOWN, scope, 0);
    }

    /** The row type that a type's name means: empty if it means none, {@code unknown} if a fault was reported. */
    Optional<PgType> row(TypeName type) {
        List<Name> name = type.parts();
        List<RelationDeclaration> found = find(name);
        List<RelationDeclaration> elsewhere = found.isEmpty() ? find(name, tables.all()) : List.of();
        Span span = faults.pin(name.get(0)).map(Pin::span).orElse(type.nameSpan());
        if (found.size() == 1 && TableReads.isEphemeral(found.get(0))) {
            faults.error(
                    Code.UNDEFINED_OBJECT,
                    span,
                    "type \"" + describe(name) + "\" does not exist",
                    "an ephemeral model has no type of its own: make it a view or a table");
            return Optional.of(PgType.UNKNOWN);
        }
        if (found.size() == 1) {
            reads.addType(found.get(0), span);
            return Optional.of(tables.relation(found.get(0)).known() ? tables.rowType(found.get(0)) : PgType.UNKNOWN);
        }
        if (elsewhere.size() == 1 && !tables.refsAreFaulty()) {
            missingRef(elsewhere.get(0), span);
        } else if (found.size() > 1) {
            ambiguous(name, span, found);
        }
        return found.isEmpty() && elsewhere.isEmpty() ? Optional.empty() : Optional.of(PgType.UNKNOWN);
    }

    /** Whether a schema of that name may be there, for all that is known. */
    boolean mayHaveSchema(String name) {
        return tables.mayHaveSchema(name);
    }

    private Table read(RelationDeclaration declaration, FromItem.TableName table, Scope scope) {
        Optional<Pin> pin = faults.pin(table.name().get(0));
        Span span = pin.map(Pin::span).orElse(table.nameSpan());
        if (pin.filter(Pin.This.class::isInstance).isPresent() && !tables.includeTheModelItself()) {
            faults.error(
                    Code.UNSUPPORTED_TEMPLATE,
                    span,
                    "a full build of a model cannot read the model itself",
                    "read {{ this }} inside {% if is_incremental() %} … {% endif %} only");
        }
        Relation relation = tables.relation(declaration);
        // What a query stands for, or a part of a table, is no row of a table's type.
        boolean nameless = declaration instanceof SourceDeclaration || TableReads.isEphemeral(declaration);
        Optional<PgType> row = nameless ? Optional.empty() : Optional.of(tables.rowType(declaration));
        ScopeItem item = ScopeItem.of(declaration.relation(), Optional.of(declaration.type()), relation, scope.depth())
                .relation(!TableReads.isQuery(declaration), row);
        reads.add(new TableReads.Read(declaration, span, table, item.columns(), relation));
        return new Table(item, relation);
    }

    /** What is known of the models and sources that the SQL reads, by their columns' identities. */
    public TableReads reads() {
        return reads;
    }

    /** The items of that level which a qualifier means; a schema in it must be the table's own. */
    public List<ScopeItem> items(List<Name> qualifier, Scope level) {
        boolean named = qualifier.size() == 1 && faults.pin(qualifier.get(0)).isEmpty();
        if (named) {
            return level.qualified(qualifier.get(0).text());
        }
        List<InterfaceName> meant =
                find(qualifier).stream().map(RelationDeclaration::type).toList();
        List<ScopeItem> items = level.items().stream()
                .filter(item ->
                        item.qualified() && item.table().filter(meant::contains).isPresent())
                .toList();
        Span span =
                qualifier.get(0).span().to(qualifier.get(qualifier.size() - 1).span());
        items.stream()
                .findFirst()
                .ifPresent(item -> item.table()
                        .flatMap(this::declaration)
                        .ifPresent(each -> reads.qualify(each, span, item.columns())));
        return items;
    }

    /** Whether an item is the table that a qualifier names, hidden behind an alias. */
    public boolean isAliasOf(ScopeItem item, List<Name> qualifier) {
        return !find(qualifier).isEmpty()
                && item.table().isEmpty()
                && item.qualified()
                && !item.name().isEmpty();
    }

    /** An item as messages name it: its table in SQL's words, or its alias. */
    public String describe(ScopeItem item) {
        return item.table()
                .flatMap(this::declaration)
                .map(RelationDeclaration::sqlName)
                .orElse(item.name());
    }

    /** A qualifier as the author means it. */
    public String describe(List<Name> qualifier) {
        return faults.pin(qualifier.get(0))
                .map(pin -> pin.span().of(faults.target().sql()))
                .orElseGet(() -> qualifier.stream().map(Name::text).collect(Collectors.joining(".")));
    }

    private Optional<RelationDeclaration> declaration(InterfaceName type) {
        return Stream.concat(tables.refs().stream(), Stream.of(tables.model()))
                .filter(each -> each.type().equals(type))
                .findFirst();
    }

    private List<RelationDeclaration> find(List<Name> name) {
        return find(name, tables.refs());
    }

    private List<RelationDeclaration> find(List<Name> name, List<RelationDeclaration> among) {
        Optional<Pin> pin = faults.pin(name.get(0));
        if (pin.isPresent()) {
            return pinned(pin.get(), among);
        }
        Optional<String> schema =
                name.size() > 1 ? Optional.of(name.get(name.size() - 2).text()) : Optional.empty();
        String relation = name.get(name.size() - 1).text();
        if (name.size() > 2) {
            return List.of();
        }
        return among == tables.refs() ? tables.find(schema, relation) : tables.findAnywhere(schema, relation);
    }

    private List<RelationDeclaration> pinned(Pin pin, List<RelationDeclaration> among) {
        if (pin instanceof Pin.Ref ref) {
            return tables.models(among, ref.model());
        }
        if (pin instanceof Pin.Source source) {
            return tables.sources(among, source.name(), source.table());
        }
        return List.of(tables.model());
    }

    private String name(List<Name> parts) {
        return faults.pin(parts.get(0))
                .map(pin -> pin instanceof Pin.Ref ref ? ref.model() : pin instanceof Pin.Source s ? s.table() : "this")
                .orElseGet(() -> parts.get(parts.size() - 1).text());
    }

    private void undefined(FromItem.TableName table, Scope scope) {
        List<RelationDeclaration> elsewhere = find(table.name(), tables.all());
        Span span = faults.pin(table.name().get(0)).map(Pin::span).orElse(table.nameSpan());
        if (tables.refsAreFaulty()) {
            return;
        }
        if (elsewhere.size() == 1) {
            missingRef(elsewhere.get(0), span);
            return;
        }
        Optional<Pin> pin = faults.pin(table.name().get(0));
        if (pin.orElse(null) instanceof Pin.Source source) {
            new UndefinedSource(source, tables.refs()).report(span, faults);
            return;
        }
        String name = name(table.name());
        String wanted = pin.isPresent() ? name : describe(table.name());
        List<String> details = new ArrayList<>();
        tables.all().stream()
                .filter(each -> table.name().size() == 1 && each.relation().equals(name))
                .filter(each -> each.schema().isPresent())
                .forEach(each -> details.add("a source is named with its schema: " + each.sqlName()));
        List<String> known = Stream.concat(tables.names().stream(), scope.common().names().stream())
                .sorted()
                .toList();
        boolean none = known.isEmpty();
        details.addAll(none ? List.of(UndefinedSource.NO_REFS) : Faults.candidates(IN_VIEW, wanted, known));
        faults.error(Code.UNDEFINED_TABLE, span, "relation \"" + wanted + "\" does not exist", details);
    }

    private void missingRef(RelationDeclaration missing, Span span) {
        missingRefs.add(missing.type());
        List<InterfaceName> refs = Stream.concat(
                        tables.refs().stream().map(RelationDeclaration::type), missingRefs.stream())
                .toList();
        List<String> details = new ArrayList<>();
        details.add("write: " + RefsLine.of(refs));
        if (!missing.type().packageName().equals(tables.model().type().packageName())) {
            details.add("and: import " + missing.type().qualified() + ";");
        }
        faults.error(
                Code.MISSING_REF,
                span,
                "\"" + missing.sqlName() + "\" is " + missing.type() + ", which is not in refs",
                details);
    }

    private void ambiguous(List<Name> name, Span place, List<RelationDeclaration> found) {
        String all =
                found.stream().map(each -> each.type().qualified()).sorted().collect(Collectors.joining(", "));
        faults.error(
                Code.AMBIGUOUS_ALIAS,
                place,
                "table reference \"" + describe(name) + "\" is ambiguous",
                "it could be: " + all,
                "name the schema too");
    }
}
