package dev.headrace.processor.declaration;

import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads {@code @SqlType}. */
final class SqlTypeReader {
    private final SourceInfoReader sources;

    SqlTypeReader(SourceInfoReader sources) {
        this.sources = sources;
    }

    /** The type; empty if the text declares none, which is then reported. */
    Optional<TypeDeclaration> read(TypeElement type, AnnotationUse annotation, Diagnostics diagnostics) {
        String text = annotation.string("value");
        Optional<SqlTypeText> parsed = SqlTypeText.parse(text);
        if (parsed.isEmpty() && !annotation.isFaulty("value")) {
            diagnostics.report(Diagnostic.error(
                    Code.INVALID_DECLARATION,
                    annotation.place("value"),
                    "\"" + text + "\" declares no enum and no domain",
                    "write: @SqlType(\"mood enum('ok', 'bad')\") or @SqlType(\"posint domain(int4 not null)\")",
                    "a name in capitals or with other signs stands in double quotes"));
        }
        return parsed.map(found -> new TypeDeclaration(
                TypeNames.of(type), found.name(), found.kind(), sources.of(type), annotation.place("value")));
    }
}
