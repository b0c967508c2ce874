package dev.headrace.processor.declaration;

import dev.headrace.Materialized;
import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.diagnostic.Place;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads {@code @Model}, with what the packages around it say. */
final class ModelReader {
    private final RowReader rows;
    private final SourceInfoReader sources;
    private final Elements elements;

    ModelReader(RowReader rows, SourceInfoReader sources, Elements elements) {
        this.rows = rows;
        this.sources = sources;
        this.elements = elements;
    }

    ModelDeclaration read(TypeElement type, AnnotationUse model, Diagnostics diagnostics) {
        checkOneQuery(type, model, diagnostics);
        PackageDefaults defaults = PackageDefaults.of(type, elements);
        InterfaceName name = TypeNames.of(type);
        String relation = model.string("name");
        StorageDeclaration storage = StorageReader.read(type, Place.of(name.qualified()), defaults, diagnostics);
        RowReader.Row row = rows.read(type, diagnostics);
        SourceInfo source = sources.of(type);
        if (!source.compiledNow()) {
            ReferenceCheck.checkExist(name, ClassReference.in(model, "refs"), diagnostics);
            ReferenceCheck.checkExist(name, ClassReference.in(model, "after"), diagnostics);
        }
        return new ModelDeclaration(
                name,
                schema(model, defaults),
                relation.isEmpty() ? SnakeCase.of(name.simpleName()) : relation,
                materialized(model, defaults, storage, diagnostics),
                model.string("sql"),
                references(model, "refs", ReferenceCheck.READABLE, diagnostics),
                references(model, "after", ReferenceCheck.MODELS, diagnostics),
                tags(type, model, defaults),
                type.getKind() == ElementKind.INTERFACE
                        && defaults.deciding(model, "contract").bool("contract"),
                isContinued(type, model),
                isUnchecked(model, row, diagnostics),
                storage,
                row.columns(),
                row.tests(),
                source,
                type.getModifiers().contains(Modifier.PUBLIC));
    }

    private static boolean isContinued(TypeElement type, AnnotationUse model) {
        return AnnotationUse.on(type, model.place()).stream()
                .anyMatch(use -> use.type().equals(Vocabulary.ON_ERROR)
                        && use.constant("value").equals("CONTINUE"));
    }

    /** Nothing would be known of what yields neither inferred nor declared columns. */
    private static boolean isUnchecked(AnnotationUse model, RowReader.Row row, Diagnostics diagnostics) {
        boolean unchecked = model.bool("unchecked");
        if (unchecked && row.columns().isEmpty()) {
            diagnostics.report(Diagnostic.error(
                    Code.INVALID_DECLARATION,
                    model.place("unchecked"),
                    "an unchecked model has the columns that its interface declares, and this one declares none",
                    "declare each column that the query yields, in its order: long orderId();"));
        }
        return unchecked;
    }

    private static Optional<String> schema(AnnotationUse model, PackageDefaults defaults) {
        return Optional.of(defaults.deciding(model, "schema").string("schema")).filter(schema -> !schema.isEmpty());
    }

    private static List<String> tags(TypeElement type, AnnotationUse model, PackageDefaults defaults) {
        TreeSet<String> tags = new TreeSet<>(model.strings("tags"));
        tags.addAll(defaults.tags());
        AnnotationUse.on(type, model.place()).stream()
                .filter(use -> use.type().equals(Vocabulary.TAG))
                .forEach(use -> tags.add(use.string("value")));
        return List.copyOf(tags);
    }

    private static List<InterfaceName> references(
            AnnotationUse model, String member, List<String> annotations, Diagnostics diagnostics) {
        List<ClassReference> references = ClassReference.in(model, member);
        ReferenceCheck.check(references, annotations, diagnostics);
        return references.stream().map(ClassReference::name).toList();
    }

    /** An incremental table is said by its own annotation, whatever the packages say. */
    private static Materialized materialized(
            AnnotationUse model, PackageDefaults defaults, StorageDeclaration storage, Diagnostics diagnostics) {
        if (storage.incremental().isEmpty()) {
            String constant = defaults.deciding(model, "materialized").constant("materialized");
            return constant.isEmpty() ? Materialized.VIEW : Materialized.valueOf(constant);
        }
        if (model.isWritten("materialized")) {
            diagnostics.report(Diagnostic.error(
                    Code.INVALID_DECLARATION,
                    model.place("materialized"),
                    "an incremental model is a table that grows, and is made as nothing else",
                    "take materialized away, or @Incremental"));
        }
        return Materialized.TABLE;
    }

    private static void checkOneQuery(TypeElement type, AnnotationUse model, Diagnostics diagnostics) {
        boolean sql = !model.string("sql").isBlank() || model.isFaulty("sql");
        boolean file = !model.string("file").isBlank() || model.isFaulty("file");
        if (sql && file) {
            diagnostics.report(Diagnostic.error(
                    Code.INVALID_DECLARATION,
                    model.place("file"),
                    "@Model has both sql and file, and a model has one query",
                    "take one of them away"));
        } else if (file) {
            diagnostics.report(Diagnostic.error(
                    Code.NOT_YET_SUPPORTED,
                    model.place("file"),
                    "@Model(file) is not yet supported",
                    "put the query into sql = \"\"\" … \"\"\""));
        } else if (!sql) {
            diagnostics.report(Diagnostic.error(
                    Code.INVALID_DECLARATION,
                    model.place("sql"),
                    model.isWritten("sql") ? "the SQL of " + type.getSimpleName() + " is empty" : "@Model has no sql",
                    "write the model's query: sql = \"\"\" select … \"\"\""));
        }
    }
}
