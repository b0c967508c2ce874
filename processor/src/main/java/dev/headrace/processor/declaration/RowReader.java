package dev.headrace.processor.declaration;

import dev.headrace.processor.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;

/** Reads the columns of an interface with their data tests. */
final class RowReader {
    private final ColumnReader columns;
    private final CompiledTypes compiled;

    RowReader(ColumnReader columns, CompiledTypes compiled) {
        this.columns = columns;
        this.compiled = compiled;
    }

    /** What an interface says of its relation's rows. */
    record Row(List<ColumnDeclaration> columns, List<DataTestDeclaration> tests) {}

    Row read(TypeElement type, Diagnostics diagnostics) {
        Map<ColumnDeclaration, ColumnMethod> methods = columns.read(type, diagnostics);
        List<DataTestDeclaration> tests = new ArrayList<>();
        for (TypeElement each : Supertypes.of(type)) {
            AnnotationUse.on(each, compiled.place(each, type)).stream()
                    .flatMap(use -> DataTestReader.onType(use, diagnostics))
                    .forEach(tests::add);
        }
        methods.forEach((column, method) -> AnnotationUse.on(method.method(), method.place()).stream()
                .flatMap(use -> DataTestReader.onColumn(use, column.name(), diagnostics))
                .forEach(tests::add));
        return new Row(
                methods.keySet().stream().map(column -> trusting(column, tests)).toList(), tests);
    }

    /** A column that a test of all its rows keeps from being null is declared never null. */
    private static ColumnDeclaration trusting(ColumnDeclaration column, List<DataTestDeclaration> tests) {
        boolean tested = tests.stream().anyMatch(test -> test.keepsOutNulls(column.name()));
        return new ColumnDeclaration(
                column.method(),
                column.name(),
                column.explicitName(),
                column.javaType(),
                column.sqlType(),
                column.notNull() || tested,
                column.doc(),
                column.place());
    }
}
