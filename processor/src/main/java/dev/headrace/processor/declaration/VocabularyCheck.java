package dev.headrace.processor.declaration;

import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.diagnostic.Place;
import java.util.Optional;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Reports annotations that are compiled now and mean nothing where they stand.
 *
 * @param elements finds the packages
 * @param compiled what is compiled now
 * @param diagnostics where faults go
 */
record VocabularyCheck(Elements elements, CompiledTypes compiled, Diagnostics diagnostics) {
    void check(TypeElement type) {
        if (compiled.contain(type)) {
            Place place = Place.of(type.getQualifiedName().toString());
            UnsupportedVocabulary.check(type, place, diagnostics);
            ElementFilter.methodsIn(type.getEnclosedElements())
                    .forEach(method -> UnsupportedVocabulary.check(
                            method, place.member(method.getSimpleName().toString()), diagnostics));
            MisplacedAnnotations.check(type, place, diagnostics);
            MisplacedAnnotations.checkStorage(type, place, diagnostics);
            MisplacedAnnotations.checkFreshness(type, place, diagnostics);
        }
    }

    void checkPackages() {
        compiled.packages().forEach(name -> {
            Optional<PackageElement> element = Optional.ofNullable(elements.getPackageElement(name));
            element.ifPresent(found -> UnsupportedVocabulary.check(found, PackageDefaults.place(found), diagnostics));
        });
    }
}
