package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.expansion.Expansion;
import dev.headrace.processor.analysis.scope.CommonTables;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.TableResolver;
import dev.headrace.processor.analysis.scope.Tables;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.diagnostic.SqlDiagnostics;
import dev.headrace.processor.sql.ParsedQuery;
import dev.headrace.processor.sql.template.PlainSql;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The query of a data test, resolved. What it yields need not be a relation: columns may have one name. */
public final class TestAnalyzer {
    private TestAnalyzer() {}

    /**
     * The query; empty if it is faulty, which is then reported.
     *
     * @param tables what the SQL may name
     * @param plain the SQL
     * @param parsed the query that it is
     * @param target where faults go
     */
    public static Optional<TestQuery> analyze(
            Tables tables, PlainSql plain, ParsedQuery parsed, SqlDiagnostics target) {
        long before = target.diagnostics().errors();
        Faults faults = new Faults(target, plain);
        TableResolver resolver = new TableResolver(tables, faults);
        QueryAnalyzer queries = new QueryAnalyzer(resolver, faults);
        queries.analyze(parsed.query(), Optional.empty(), CommonTables.NONE);
        resolver.checkSystemColumns();
        List<Span> skips = Stream.concat(plain.skips().stream(), parsed.semicolons().stream())
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
        Expansion edits = Expansion.of(
                parsed.query(),
                resolver.uses(),
                skips,
                resolver.replacements(),
                tables.functions(),
                queries.expressions().analyzed(),
                faults);
        return target.diagnostics().errors() != before
                ? Optional.empty()
                : Optional.of(new TestQuery(
                        target.sql(), edits.uses(), edits.skips(), edits.replacements(), Optional.empty()));
    }
}
