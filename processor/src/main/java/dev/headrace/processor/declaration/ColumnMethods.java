package dev.headrace.processor.declaration;

import dev.headrace.processor.diagnostic.Code;
import dev.headrace.processor.diagnostic.Diagnostic;
import dev.headrace.processor.diagnostic.Diagnostics;
import dev.headrace.processor.diagnostic.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Finds the methods of an interface that stand for columns: inherited ones first, each name once. */
final class ColumnMethods {
    private final Types types;
    private final CompiledTypes compiled;

    ColumnMethods(Types types, CompiledTypes compiled) {
        this.types = types;
        this.compiled = compiled;
    }

    List<ColumnMethod> of(TypeElement type, Diagnostics diagnostics) {
        Map<String, ExecutableElement> byName = new LinkedHashMap<>();
        List<ColumnMethod> columns = new ArrayList<>();
        boolean isInterface = type.getKind() == ElementKind.INTERFACE;
        for (TypeElement each : isInterface ? Supertypes.of(type) : List.of(type)) {
            for (ExecutableElement method : ElementFilter.methodsIn(each.getEnclosedElements())) {
                collect(type, method, byName, diagnostics);
            }
        }
        for (ExecutableElement method : byName.values()) {
            if (isColumn(type, method)) {
                ExecutableType asMember = (ExecutableType) types.asMemberOf((DeclaredType) type.asType(), method);
                columns.add(new ColumnMethod(method, asMember.getReturnType(), place(type, method)));
            }
        }
        return columns;
    }

    /** Of what should have been an interface, any method is taken for a column: one mistake is enough to report. */
    private static boolean isColumn(TypeElement type, ExecutableElement method) {
        return method.getModifiers().contains(Modifier.ABSTRACT)
                || type.getKind() != ElementKind.INTERFACE
                        && !ColumnReader.isNoRecordComponent(
                                method.getSimpleName().toString());
    }

    private void collect(
            TypeElement type,
            ExecutableElement method,
            Map<String, ExecutableElement> byName,
            Diagnostics diagnostics) {
        if (method.getModifiers().contains(Modifier.STATIC)
                || method.getModifiers().contains(Modifier.PRIVATE)) {
            return;
        }
        boolean isAbstract = method.getModifiers().contains(Modifier.ABSTRACT);
        if (method.getParameters().isEmpty() && method.getTypeParameters().isEmpty()) {
            byName.merge(method.getSimpleName().toString(), method, this::moreSpecific);
        } else if (isAbstract) {
            diagnostics.report(notAColumn(type, method));
        }
    }

    private Diagnostic notAColumn(TypeElement type, ExecutableElement method) {
        String what = method.getParameters().isEmpty() ? "type parameters" : "parameters";
        Place place = place(type, method);
        boolean isHere = !place.member().isEmpty();
        return Diagnostic.error(
                Code.INVALID_DECLARATION,
                place,
                (isHere ? "method " : "inherited method " + method.getEnclosingElement() + ".") + method.getSimpleName()
                        + " has " + what + ", and a column has none",
                (isHere ? "take them away" : "do not inherit it") + ", or give the method a body (default)");
    }

    /** Of two methods of one name the one that overrides the other, or else the later one. */
    private ExecutableElement moreSpecific(ExecutableElement before, ExecutableElement now) {
        boolean overridden = types.isSubtype(
                types.erasure(before.getEnclosingElement().asType()),
                types.erasure(now.getEnclosingElement().asType()));
        return overridden ? before : now;
    }

    /** The method itself, unless only the interface that inherits it has a source in this compilation. */
    private Place place(TypeElement type, ExecutableElement method) {
        TypeElement declaring = (TypeElement) method.getEnclosingElement();
        Place place = compiled.place(declaring, type);
        boolean isItself = place.type().equals(declaring.getQualifiedName().toString());
        return isItself ? place.member(method.getSimpleName().toString()) : place;
    }
}
