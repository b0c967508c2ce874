package dev.headrace.processor.analysis.scope;

import dev.headrace.Materialized;
import dev.headrace.processor.analysis.relation.Narrowing;
import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.analysis.relation.RelationUse;
import dev.headrace.processor.analysis.relation.Replacement;
import dev.headrace.processor.declaration.ModelDeclaration;
import dev.headrace.processor.declaration.RelationDeclaration;
import dev.headrace.processor.declaration.SourceDeclaration;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.FromItem;
import dev.headrace.processor.sql.tree.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The places where one SQL text reads models and sources, and how each has to be read. */
public final class TableReads {
    private final List<Read> reads = new ArrayList<>();
    private final Map<Name, Read> systemColumns = new LinkedHashMap<>();
    private final List<RelationUse> types = new ArrayList<>();
    private final Map<Slot, Read> bySlot = new IdentityHashMap<>();
    private final Map<Read, List<Span>> qualifiers = new IdentityHashMap<>();
    private final Set<Read> narrowed = Collections.newSetFromMap(new IdentityHashMap<>());

    /** A table of FROM that is a model or source. */
    record Read(
            RelationDeclaration declaration,
            Span span,
            FromItem.TableName table,
            List<ScopeItem.Entry> columns,
            Relation relation) {
        private boolean isSource() {
            return declaration instanceof SourceDeclaration;
        }

        /** Then it has no name of its own in what the server gets, and needs the one that the author calls it by. */
        private boolean isEphemeral() {
            return TableReads.isEphemeral(declaration);
        }
    }

    /** Whether it is a query only, in those that read it. */
    static boolean isEphemeral(RelationDeclaration declaration) {
        return declaration instanceof ModelDeclaration model && model.materialized() == Materialized.EPHEMERAL;
    }

    /** Whether it keeps no rows of its own. */
    static boolean isQuery(RelationDeclaration declaration) {
        return isEphemeral(declaration)
                || declaration instanceof ModelDeclaration model && model.materialized() == Materialized.VIEW;
    }

    void add(Read read) {
        reads.add(read);
        qualifiers.put(read, new ArrayList<>());
        read.columns().forEach(entry -> bySlot.put(entry.slot(), read));
    }

    /** A place that names the type of a relation's rows. */
    void addType(RelationDeclaration declaration, Span place) {
        types.add(new RelationUse(place, declaration.type()));
    }

    void qualify(RelationDeclaration declaration, Span place, List<ScopeItem.Entry> columns) {
        Optional<Read> of = columns.stream().findFirst().map(entry -> bySlot.get(entry.slot()));
        of.or(() -> reads.stream()
                        .filter(read -> read.declaration().type().equals(declaration.type()))
                        .findFirst())
                .ifPresent(read -> qualifiers.get(read).add(place));
    }

    /** The places that name models and sources, in order. */
    List<RelationUse> uses(String text) {
        TreeMap<Integer, RelationUse> uses = new TreeMap<>();
        types.forEach(use -> uses.put(use.span().start(), use));
        for (Read read : reads) {
            RelationUse use = new RelationUse(read.span(), read.declaration().type());
            boolean isNarrow = narrowed.contains(read) || read.isEphemeral();
            boolean wrapped = !read.isEphemeral() && WrappedTable.isNeeded(read.table(), text);
            uses.put(use.span().start(), isNarrow && !wrapped ? use.narrowed(narrowing(read)) : use);
            for (Span place : qualifiers.get(read)) {
                RelationUse qualifier =
                        new RelationUse(place, read.declaration().type());
                String alias = read.declaration().relation();
                uses.put(place.start(), isNarrow ? qualifier.narrowed(Narrowing.qualifier(alias)) : qualifier);
            }
        }
        return List.copyOf(uses.values());
    }

    /** What is put around tables that are read through some of their columns in that text. */
    List<Replacement> replacements(String text) {
        return reads.stream()
                .filter(narrowed::contains)
                .filter(read -> WrappedTable.isNeeded(read.table(), text))
                .map(read -> new WrappedTable(
                        read.table(),
                        read.relation().names(),
                        read.declaration().relation()))
                .flatMap(wrapped -> wrapped.edits(text).stream())
                .toList();
    }

    /** A name that means a column of PostgreSQL's own of the first of these tables. */
    void addSystemColumn(Name column, List<ScopeItem.Entry> columns) {
        columns.stream()
                .findFirst()
                .map(entry -> bySlot.get(entry.slot()))
                .ifPresent(read -> systemColumns.put(column, read));
    }

    /** The names that mean columns which a source read through its declared columns does not have. */
    List<Name> lostColumns() {
        return systemColumns.entrySet().stream()
                .filter(each -> narrowed.contains(each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Narrowing narrowing(Read read) {
        boolean aliased = read.table().alias().isPresent();
        return new Narrowing(
                read.relation().names(),
                aliased ? Optional.empty() : Optional.of(read.declaration().relation()));
    }

    /** These items may show columns that are not declared: sources among them are read through the declared ones. */
    public void narrow(Collection<ScopeItem> items) {
        narrowed.addAll(sources(items.stream()));
    }

    /** A bare name that means this column could mean one that is not declared of another source among these items. */
    public void narrowBeside(Collection<ScopeItem> items, Slot meant) {
        Set<Read> others = sources(items.stream().filter(ScopeItem::unqualified));
        others.remove(bySlot.get(meant));
        narrowed.addAll(others);
    }

    /** The same for a name that was resolved at one of the levels around the innermost one. */
    void narrowBeside(Scope innermost, Scope holder, Slot meant) {
        if (reads.stream().noneMatch(Read::isSource)) {
            return;
        }
        for (Scope level : innermost.levels().toList()) {
            narrowBeside(level.items(), meant);
            if (level == holder) {
                return;
            }
        }
    }

    private Set<Read> sources(Stream<ScopeItem> items) {
        return items.flatMap(item -> item.columns().stream())
                .map(entry -> bySlot.get(entry.slot()))
                .filter(read -> read != null && read.isSource())
                .collect(Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>())));
    }

    /** The columns of the source whose column it is that are a primary key of it: unique and never null, as declared. */
    public List<Set<Slot>> primaryKeys(Slot slot) {
        Read read = bySlot.get(slot);
        if (read == null || !read.isSource()) {
            return List.of();
        }
        return read.relation().keys().stream()
                .map(key -> key.columns().stream().map(read.columns()::get).toList())
                .filter(key -> key.stream().allMatch(TableReads::isNotNull))
                .map(key -> key.stream().map(ScopeItem.Entry::slot).collect(Collectors.toSet()))
                .filter(key -> !key.isEmpty())
                .toList();
    }

    private static boolean isNotNull(ScopeItem.Entry entry) {
        return entry.column().nullability() == Nullability.NOT_NULL;
    }
}
