package dev.headrace.processor.declaration;

import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Reads {@code @Pipeline}. */
final class PipelineReader {
    private final SourceInfoReader sources;

    PipelineReader(SourceInfoReader sources) {
        this.sources = sources;
    }

    PipelineDeclaration read(TypeElement type, AnnotationUse pipeline, Diagnostics diagnostics) {
        String schema = pipeline.string("schema");
        if (schema.isBlank() && !pipeline.isFaulty("schema")) {
            diagnostics.report(Diagnostic.error(
                    Code.INVALID_DECLARATION,
                    pipeline.place("schema"),
                    "a pipeline needs the schema that its models are put in",
                    "write: @Pipeline(schema = \"analytics\")"));
        }
        List<ClassReference> models = ClassReference.in(pipeline, "models");
        ReferenceCheck.check(models, ReferenceCheck.MODELS, diagnostics);
        return new PipelineDeclaration(
                TypeNames.of(type),
                schema,
                models.stream().map(ClassReference::name).toList(),
                threads(pipeline, diagnostics),
                pipeline.strings("extensions"),
                pipeline.strings("searchPath"),
                pipeline.annotations("vars").stream().map(VarDeclaration::of).toList(),
                pipeline.annotations("hooks").stream().map(StorageReader::hook).toList(),
                sources.of(type),
                type.getModifiers().contains(Modifier.PUBLIC));
    }

    private static int threads(AnnotationUse pipeline, Diagnostics diagnostics) {
        int threads = pipeline.number("threads").orElse(PipelineDeclaration.THREADS);
        if (threads < 1) {
            diagnostics.report(Diagnostic.error(
                    Code.INVALID_DECLARATION,
                    pipeline.place("threads"),
                    "a pipeline needs at least one thread",
                    "take threads away for two, or write how many models may be built at the same time"));
            return PipelineDeclaration.THREADS;
        }
        return threads;
    }
}
