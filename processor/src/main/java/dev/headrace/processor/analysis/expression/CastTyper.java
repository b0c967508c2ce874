package dev.headrace.processor.analysis.expression;

import dev.headrace.processor.analysis.scope.Faults;
import dev.headrace.processor.analysis.scope.Scope;
import dev.headrace.processor.analysis.scope.TypeResolver;
import dev.headrace.processor.analysis.scope.Value;
import dev.headrace.processor.diagnostic.Span;
import dev.headrace.processor.sql.tree.Expression;
import dev.headrace.processor.sql.tree.TypeName;
import dev.headrace.processor.type.Catalog;
import dev.headrace.processor.type.PgType;
import java.util.List;
import java.util.Optional;

/** Casts, and constants that name their type. */
final class CastTyper {
    private final ExpressionAnalyzer expressions;
    private final ArrayTyper arrays;
    private final Conversions conversions;
    private final Catalog catalog;
    private final TypeResolver types;
    private final Faults faults;

    CastTyper(
            ExpressionAnalyzer expressions,
            ArrayTyper arrays,
            Conversions conversions,
            Catalog catalog,
            TypeResolver types,
            Faults faults) {
        this.expressions = expressions;
        this.arrays = arrays;
        this.conversions = conversions;
        this.catalog = catalog;
        this.types = types;
        this.faults = faults;
    }

    Value type(Expression.Cast cast, Scope scope) {
        Optional<PgType> type = named(written(cast));
        if (type.isEmpty()) {
            return Value.of(expressions.analyze(cast.operand(), scope).origins());
        }
        boolean array = catalog.element(catalog.base(type.get())).isPresent();
        if (array && cast.operand() instanceof Expression.ArrayOf constructor) {
            return expressions.remember(constructor, arrays.cast(constructor, type.get(), scope));
        }
        return conversions.explicit(type.get(), place(cast), expressions.operand(cast.operand(), scope));
    }

    /** {@code char 'x'} and {@code bit '101'} are of any length, as they are not elsewhere. */
    private TypeName written(Expression.Cast cast) {
        TypeName type = cast.type();
        boolean constant = type.span().start() == cast.span().start() && cast.operand() instanceof Expression.Literal;
        boolean length = type.span().of(faults.plain().text()).contains("(");
        boolean string = type.name().equals("bpchar") || type.name().equals("bit");
        return constant && string && !length
                ? new TypeName(type.schema(), type.name(), List.of(), type.array(), type.nameSpan(), type.span())
                : type;
    }

    /** The type of that name; a name that means none is reported. */
    Optional<PgType> named(TypeName name) {
        return types.resolve(name);
    }

    /** PostgreSQL reports a cast at its {@code ::}, else at its first word. */
    private Span place(Expression.Cast cast) {
        int type = cast.type().span().start();
        int colons = faults.plain().text().lastIndexOf("::", type);
        boolean behind = cast.operand().span().start() <= cast.span().start()
                || faults.plain().text().startsWith("(", cast.span().start());
        return behind && colons >= cast.operand().span().end()
                ? new Span(colons, cast.type().span().end())
                : cast.span();
    }
}
