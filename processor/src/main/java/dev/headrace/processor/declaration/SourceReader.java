package dev.headrace.processor.declaration;

import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Reads {@code @Source}. */
final class SourceReader {
    private final RowReader rows;
    private final SourceInfoReader sources;

    SourceReader(RowReader rows, SourceInfoReader sources) {
        this.rows = rows;
        this.sources = sources;
    }

    SourceDeclaration read(TypeElement type, AnnotationUse annotation, Diagnostics diagnostics) {
        String schema = annotation.string("schema");
        if (schema.isBlank() && !annotation.isFaulty("schema")) {
            diagnostics.report(Diagnostic.error(
                    Code.INVALID_DECLARATION,
                    annotation.place("schema"),
                    "a source needs the schema that its table is in",
                    "write: @Source(schema = \"public\")"));
        }
        InterfaceName name = TypeNames.of(type);
        String table = annotation.string("table");
        String sourceName = annotation.string("name");
        RowReader.Row row = rows.read(type, diagnostics);
        return new SourceDeclaration(
                name,
                Optional.of(schema),
                table.isEmpty() ? SnakeCase.of(name.simpleName()) : table,
                sourceName.isEmpty() ? schema : sourceName,
                row.columns(),
                row.tests(),
                FreshnessReader.read(type, annotation, diagnostics),
                sources.of(type),
                type.getModifiers().contains(Modifier.PUBLIC));
    }
}
