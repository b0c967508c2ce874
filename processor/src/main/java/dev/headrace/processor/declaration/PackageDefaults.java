package dev.headrace.processor.declaration;

import dev.headrace.processor.diagnostic.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What the packages around a model say by {@code @ModelDefaults}.
 *
 * @param annotations those of its own package and of the packages above, the nearest first
 */
record PackageDefaults(List<AnnotationUse> annotations) {
    static PackageDefaults of(TypeElement type, Elements elements) {
        List<AnnotationUse> annotations = new ArrayList<>();
        String name = TypeNames.of(type).packageName();
        while (!name.isEmpty()) {
            Optional.ofNullable(elements.getPackageElement(name))
                    .flatMap(PackageDefaults::annotation)
                    .ifPresent(annotations::add);
            name = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        }
        return new PackageDefaults(annotations);
    }

    static Optional<AnnotationUse> annotation(PackageElement of) {
        return AnnotationUse.find(of, place(of), Vocabulary.MODEL_DEFAULTS);
    }

    static Place place(PackageElement of) {
        return Place.of(of.getQualifiedName() + ".package-info");
    }

    /** The annotation that decides a member: the model's own, or the nearest package's that writes it. */
    AnnotationUse deciding(AnnotationUse model, String member) {
        return model.isWritten(member)
                ? model
                : annotations.stream()
                        .filter(annotation -> annotation.isWritten(member))
                        .findFirst()
                        .orElse(model);
    }

    /** The statements of all the packages, the outermost's first. */
    List<HookDeclaration> hooks() {
        List<HookDeclaration> hooks = new ArrayList<>();
        for (int i = annotations.size() - 1; i >= 0; i--) {
            annotations.get(i).annotations("hooks").forEach(use -> hooks.add(StorageReader.hook(use)));
        }
        return hooks;
    }

    /** The privileges of all the packages. */
    List<GrantDeclaration> grants() {
        return annotations.stream()
                .flatMap(annotation -> annotation.annotations("grants").stream())
                .map(StorageReader::grant)
                .toList();
    }

    /** The tags of all the packages. */
    List<String> tags() {
        return annotations.stream()
                .flatMap(annotation -> annotation.strings("tags").stream())
                .toList();
    }
}
