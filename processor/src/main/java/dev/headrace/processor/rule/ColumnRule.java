package dev.headrace.processor.rule;

import dev.headrace.processor.analysis.AnalyzedModel;
import dev.headrace.processor.analysis.relation.Column;
import dev.headrace.processor.analysis.relation.Nullability;
import dev.headrace.processor.declaration.ColumnDeclaration;
import dev.headrace.processor.declaration.JavaType;
import dev.headrace.processor.declaration.ModelDeclaration;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.diagnostic.Excerpt;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.type.ColumnTypes;
import dev.headrace.processor.type.InferredJavaType;
import dev.headrace.processor.type.PgType;
import dev.headrace.processor.type.ReadableTypes;
import java.util.ArrayList;
import java.util.List;

/** A declared column has the type that its method says, and is never null where the method says so. */
final class ColumnRule {
    private final ReadableTypes types;
    private final ColumnMethodText methods;
    private final Upstream upstream;
    private final Diagnostics diagnostics;

    ColumnRule(ReadableTypes types, ColumnMethodText methods, Upstream upstream, Diagnostics diagnostics) {
        this.types = types;
        this.methods = methods;
        this.upstream = upstream;
        this.diagnostics = diagnostics;
    }

    /** Reports the column if the query's is of another type, or null where it must not be. */
    void check(ColumnDeclaration declared, AnalyzedModel model) {
        List<String> names = model.relation().names();
        declared.find(names).ifPresent(name -> {
            int position = names.indexOf(name);
            Column column = model.relation().columns().get(position);
            if (column.type().isPresent() && ColumnTypes.of(declared).isPresent()) {
                boolean matches = types.declares(declared, column.type().get());
                if (!matches) {
                    diagnostics.report(type(declared, column, model, position));
                } else {
                    checkNulls(declared, column, model, position);
                }
            }
        });
    }

    private Diagnostic type(ColumnDeclaration declared, Column column, AnalyzedModel model, int position) {
        PgType type = column.type().orElseThrow();
        PgType wanted = ColumnTypes.of(declared).orElseThrow();
        List<String> details = new ArrayList<>(excerpt(model, position));
        methods.of(List.of(column)).forEach(line -> details.add(line.startsWith("import") ? line : "write: " + line));
        details.add("or cast it in the SQL: (…)::" + wanted);
        return Diagnostic.error(
                        Code.CONTRACT_MISMATCH,
                        declared.place(),
                        "column \"" + column.name() + "\" is declared as " + wanted + ", but the query of "
                                + model.declaration().type() + " gives it type " + type)
                .with(details);
    }

    private void checkNulls(ColumnDeclaration declared, Column column, AnalyzedModel model, int position) {
        boolean proved = column.nullability() == Nullability.NOT_NULL;
        boolean nullable = column.nullability() == Nullability.NULLABLE;
        boolean primitive = declared.javaType() instanceof JavaType.Primitive;
        if (primitive && nullable && !isTested(declared, model.declaration())) {
            diagnostics.report(nullable(declared, column, model, position));
        } else if (model.declaration().contract() && proved && !declared.notNull()) {
            diagnostics.report(Diagnostic.error(
                            Code.CONTRACT_MISMATCH,
                            declared.place(),
                            "column \"" + column.name() + "\" is declared as one that may be null, but the query of "
                                    + model.declaration().type() + " never makes it null")
                    .with(excerpt(model, position))
                    .with(pasted(column)));
        }
    }

    private List<String> pasted(Column column) {
        return methods.of(List.of(column)).stream()
                .map(line -> line.startsWith("import") ? line : "write: " + line)
                .toList();
    }

    private Diagnostic nullable(ColumnDeclaration declared, Column column, AnalyzedModel model, int position) {
        List<String> details = new ArrayList<>(excerpt(model, position));
        Span place = model.places().size() > position ? model.places().get(position) : new Span(0, 0);
        details.add(
                upstream.whyNullable(column, model, place.of(model.declaration().sql())));
        String boxed = InferredJavaType.of(column.type().orElseThrow(), false).toString();
        details.add("write: " + boxed.substring(boxed.lastIndexOf('.') + 1) + " " + declared.method() + "();");
        details.add("or make it never null in the SQL: coalesce(…, …)");
        details.add("or let each run test it before it is published: @NotNull");
        return Diagnostic.error(
                        Code.CONTRACT_MISMATCH,
                        declared.place(),
                        "column \"" + column.name() + "\" is declared as " + declared.javaType()
                                + ", which is never null, but in the query of "
                                + model.declaration().type() + " it may be null")
                .with(details);
    }

    /** Whether a test keeps a null from being published: then the declaration is safe without a proof. */
    private static boolean isTested(ColumnDeclaration declared, ModelDeclaration model) {
        return model.tests().stream().anyMatch(test -> test.keepsOutNulls(declared.name()));
    }

    /** The SQL that the column comes from. */
    private static List<String> excerpt(AnalyzedModel model, int position) {
        if (position >= model.places().size()) {
            return List.of();
        }
        ModelDeclaration declaration = model.declaration();
        return new Excerpt(
                        declaration.type().qualified(),
                        declaration.sql(),
                        model.places().get(position))
                .lines();
    }
}
