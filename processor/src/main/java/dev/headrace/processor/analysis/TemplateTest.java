package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.TemplateText.Inserted;
import dev.headrace.processor.analysis.expansion.SyntaxWalk;
import dev.headrace.processor.analysis.relation.RelationUse;
import dev.headrace.processor.analysis.relation.Replacement;
import dev.headrace.processor.analysis.scope.Tables;
import dev.headrace.processor.declaration.DataTestDeclaration;
import dev.headrace.processor.declaration.DataTestDeclaration.Kind;
import dev.headrace.processor.declaration.InterfaceName;
import dev.headrace.processor.declaration.RelationDeclaration;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.diagnostic.Excerpt;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.diagnostic.SqlDiagnostics;
import dev.headrace.processor.sql.ParsedQuery;
import dev.headrace.processor.sql.SqlParser;
import dev.headrace.processor.sql.template.PlainSql;
import dev.headrace.processor.sql.template.PlainSql.Pin;
import dev.headrace.processor.sql.tree.FromItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** What an annotation with a template asks of a relation, as a query. */
public final class TemplateTest {
    private final RelationDeclaration relation;
    private final DataTestDeclaration test;
    private final TemplateText text;
    private final PlainSql plain;
    private final Diagnostics diagnostics;

    private TemplateTest(
            RelationDeclaration relation, DataTestDeclaration test, TemplateText text, Diagnostics diagnostics) {
        this.relation = relation;
        this.test = test;
        this.text = text;
        this.plain = text.plain();
        this.diagnostics = diagnostics;
    }

    /**
     * The query; empty if it is faulty, which is then reported: in what the annotation says, where that is at fault, else at
     * the annotation, with the line of the query.
     *
     * @param relation the relation it stands on
     * @param tables what the query may name: that relation, and those that the annotation's members name
     * @param columns the tested columns under the names that the relation has them by
     * @param test the test
     * @param template what is put into which template
     */
    public static Optional<TestQuery> analyze(
            RelationDeclaration relation,
            Tables tables,
            List<String> columns,
            DataTestDeclaration test,
            Kind.Template template,
            Diagnostics diagnostics) {
        Function<InterfaceName, Optional<RelationDeclaration>> declarations = name ->
                tables.refs().stream().filter(ref -> ref.type().equals(name)).findFirst();
        TemplateText text = TemplateText.of(relation, columns, template.use(), declarations);
        return new TemplateTest(relation, test, text, diagnostics).analyze(tables, template);
    }

    private Optional<TestQuery> analyze(Tables tables, Kind.Template template) {
        Diagnostics found = new Diagnostics();
        SqlDiagnostics target =
                new SqlDiagnostics(found, test.place(), template.use().annotation(), plain.text());
        Optional<TestQuery> query = new SqlParser(tables.types().catalog().major())
                .parse(plain, target)
                .flatMap(parsed ->
                        TestAnalyzer.analyze(tables, plain, parsed, target).map(result -> finished(result, parsed)));
        report(found.all());
        return query;
    }

    /** A template names its parameters more than once: what the annotation says wrongly is said once, and explains the rest. */
    private void report(List<Diagnostic> found) {
        List<Diagnostic> ofMembers =
                found.stream().filter(each -> inserted(each).isPresent()).toList();
        (ofMembers.isEmpty() ? found.stream().limit(1) : ofMembers.stream())
                .map(this::moved)
                .filter(distinctly())
                .forEach(diagnostics::report);
    }

    private static Predicate<Diagnostic> distinctly() {
        Set<List<Object>> seen = new HashSet<>();
        return each -> seen.add(List.of(each.place(), each.message()));
    }

    private Optional<Inserted> inserted(Diagnostic diagnostic) {
        return diagnostic.excerpt().map(Excerpt::span).flatMap(text::inserted);
    }

    private Diagnostic moved(Diagnostic diagnostic) {
        Optional<Inserted> inserted = inserted(diagnostic);
        if (inserted.filter(Inserted::isSql).isEmpty()) {
            return diagnostic.movedTo(inserted.map(Inserted::place).orElse(test.place()), "");
        }
        Inserted own = inserted.get();
        Span span = diagnostic.excerpt().get().span();
        int start = own.span().start();
        return Diagnostic.error(diagnostic.code(), own.place(), diagnostic.message())
                .with(diagnostic.details())
                .at(new Excerpt(
                        relation.type().qualified(), own.text(), new Span(span.start() - start, span.end() - start)));
    }

    private TestQuery finished(TestQuery query, ParsedQuery parsed) {
        Optional<String> condition = FailingCondition.of(query, parsed, plain);
        List<Replacement> replacements = new ArrayList<>(query.replacements());
        SyntaxWalk.all(parsed.query(), FromItem.TableName.class).stream()
                .filter(this::isTested)
                .forEach(table -> named(table, query.uses(), replacements));
        replacements.sort(Comparator.comparingInt(each -> each.span().start()));
        return new TestQuery(query.sql(), query.uses(), query.skips(), replacements, condition);
    }

    private boolean isTested(FromItem.TableName table) {
        return plain.pins().get(table.nameSpan().start()) instanceof Pin.This;
    }

    /** The relation goes by its own name wherever it is, and only the rows that meet {@code where} are there. */
    private void named(FromItem.TableName table, List<RelationUse> uses, List<Replacement> replacements) {
        int start = table.nameSpan().start();
        int end = table.nameSpan().end();
        String name = " as " + TemplateText.identifier(relation.relation());
        // What is read through its declared columns has the name already.
        boolean isNamed = uses.stream()
                .filter(use -> use.span().start() == start)
                .flatMap(use -> use.narrowing().stream())
                .anyMatch(narrowing -> narrowing.alias().isPresent());
        String inside = isNamed ? "" : name;
        boolean isAliased = table.alias().isPresent();
        if (!test.where().isBlank()) {
            replacements.add(new Replacement(new Span(start, start), "(select * from "));
            String limited = inside + " where " + test.where() + "\n)" + (isAliased ? "" : name);
            replacements.add(new Replacement(new Span(end, end), limited));
        } else if (!isAliased && !isNamed) {
            replacements.add(new Replacement(new Span(end, end), name));
        }
    }
}
