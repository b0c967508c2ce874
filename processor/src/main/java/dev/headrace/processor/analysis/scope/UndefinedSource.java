package dev.headrace.processor.analysis.scope;

import dev.headrace.processor.declaration.RelationDeclaration;
import dev.headrace.processor.declaration.SourceDeclaration;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.template.PlainSql.Pin;
import java.util.ArrayList;
import java.util.List;

/**
 * dbt's form for a source that there is not: it goes by the name of the source, which need not be the schema of its tables.
 *
 * @param wanted what the form names
 * @param refs what it may name
 */
record UndefinedSource(Pin.Source wanted, List<RelationDeclaration> refs) {
    static final String NO_REFS = "refs is empty: name the models and sources that the SQL reads, refs = {…}";

    void report(Span span, Faults faults) {
        List<SourceDeclaration> sources = refs.stream()
                .filter(SourceDeclaration.class::isInstance)
                .map(SourceDeclaration.class::cast)
                .toList();
        String name = wanted.name() + "." + wanted.table();
        List<String> names = sources.stream()
                .map(each -> each.sourceName() + "." + each.relation())
                .sorted()
                .toList();
        List<String> details = new ArrayList<>(Faults.candidates("sources in refs, by their names: ", name, names));
        sources.stream()
                .filter(each -> each.sqlName().equals(name))
                .forEach(each -> details.add("write: {{ source('" + each.sourceName() + "', '" + each.relation()
                        + "') }}, or as plain SQL: " + each.sqlName()));
        if (sources.isEmpty()) {
            details.add(refs.isEmpty() ? NO_REFS : "refs names no source: add the class of this one");
        }
        faults.error(Code.UNDEFINED_TABLE, span, "source \"" + name + "\" does not exist", details);
    }
}
