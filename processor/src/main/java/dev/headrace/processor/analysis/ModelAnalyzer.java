package dev.headrace.processor.analysis;

import dev.headrace.processor.analysis.expansion.Expansion;
import dev.headrace.processor.analysis.expansion.LateRows;
import dev.headrace.processor.analysis.expression.AnalyzedExpressions;
import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.Relation;
import dev.headrace.processor.analysis.relation.Replacement;
import dev.headrace.processor.analysis.scope.CommonTables;
import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.TableResolver;
import dev.headrace.processor.analysis.scope.Tables;
import dev.headrace.processor.declaration.ModelDeclaration;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.diagnostic.SqlDiagnostics;
import dev.headrace.processor.sql.ParsedQuery;
import dev.headrace.processor.sql.template.PlainSql;
import dev.headrace.processor.type.Catalog;
import dev.headrace.processor.type.PgType;
import dev.headrace.processor.type.TypeKind;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A model's query, resolved. */
public final class ModelAnalyzer {
    private ModelAnalyzer() {}

    /**
     * What the query yields and which relations it names where.
     *
     * @param model the model
     * @param tables what the SQL may name
     * @param plain the model's SQL
     * @param parsed the query that it is
     * @param diagnostics where faults go
     */
    public static AnalyzedQuery analyze(
            ModelDeclaration model, Tables tables, PlainSql plain, ParsedQuery parsed, Diagnostics diagnostics) {
        SqlDiagnostics target =
                new SqlDiagnostics(diagnostics, model.sqlPlace(), model.type().qualified(), model.sql());
        Faults faults = new Faults(target, plain);
        TableResolver resolver = new TableResolver(tables, faults);
        QueryAnalyzer queries = new QueryAnalyzer(resolver, faults);
        Relation relation = queries.analyze(parsed.query(), Optional.empty(), CommonTables.NONE);
        List<Span> places =
                OutputPlaces.of(parsed.query().body(), relation.columns().size());
        resolver.checkSystemColumns();
        checkWidth(parsed, relation, faults);
        checkNames(relation, places, faults);
        checkTypes(relation, places, tables.types().catalog(), faults);
        List<Span> skips = Stream.concat(plain.skips().stream(), parsed.semicolons().stream())
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
        AnalyzedExpressions expressions = queries.expressions().analyzed();
        StoredConstants.check(model, parsed.query(), expressions, faults);
        Expansion edits = Expansion.of(
                parsed.query(),
                resolver.uses(),
                skips,
                resolver.replacements(),
                tables.functions(),
                expressions,
                faults);
        LateRows late = new LateRows(model, parsed.query(), expressions, faults);
        List<Replacement> replacements =
                tables.includeTheModelItself() ? late.addTo(edits.replacements(), diagnostics) : edits.replacements();
        AnalyzedModel found = new AnalyzedModel(model, relation, edits.uses(), edits.skips(), replacements, places)
                .watermarks(tables.includeTheModelItself() ? late.watermarks() : List.of());
        return new AnalyzedQuery(plain, parsed, expressions, tables.types().catalog(), found);
    }

    /** PostgreSQL can make a table without columns, and nobody can read it. */
    private static void checkWidth(ParsedQuery parsed, Relation relation, Faults faults) {
        if (relation.known() && relation.columns().isEmpty()) {
            String words = "a model without columns is not understood by this version";
            faults.error(Code.FEATURE_NOT_SUPPORTED, parsed.query().span(), words, "write select 1 as one instead");
        }
    }

    /** A table's columns need different names, as a query's do not. */
    private static void checkNames(Relation relation, List<Span> places, Faults faults) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < relation.columns().size(); i++) {
            String name = relation.columns().get(i).name();
            if (!names.add(name)) {
                faults.error(
                        Code.DUPLICATE_COLUMN,
                        places.get(i),
                        "column \"" + name + "\" specified more than once",
                        "give one of them another label: … as other_" + name.replaceAll("\\W", ""));
            }
        }
    }

    /** A table's columns hold values of real types, as a query's need not. */
    private static void checkTypes(Relation relation, List<Span> places, Catalog catalog, Faults faults) {
        for (int i = 0; i < relation.columns().size(); i++) {
            Column column = relation.columns().get(i);
            Optional<PgType> pseudo = column.type()
                    .filter(type -> !type.isUnknown() && catalog.is(TypeKind.PSEUDO, PgType.of(type.name())));
            if (pseudo.isPresent()) {
                faults.error(
                        Code.INVALID_TABLE_DEFINITION,
                        places.get(i),
                        "column \"" + column.name() + "\" has pseudo-type "
                                + pseudo.get().plainText(),
                        "name its fields, (…).field, or cast it, (…)::text");
            }
        }
    }
}
