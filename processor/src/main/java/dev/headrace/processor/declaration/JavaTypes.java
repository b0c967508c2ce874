package dev.headrace.processor.declaration;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The compiler's types as ours. */
final class JavaTypes {
    private JavaTypes() {}

    static JavaType of(TypeMirror type) {
        // A type parameter stands only in a generic interface, which is itself reported.
        if (type.getKind() == TypeKind.ERROR || type.getKind() == TypeKind.TYPEVAR) {
            return new JavaType.Missing(type.toString());
        }
        if (type.getKind().isPrimitive()) {
            // The kind, because the type itself prints its TYPE_USE annotations too.
            return new JavaType.Primitive(type.getKind().name().toLowerCase(java.util.Locale.ROOT));
        }
        if (type instanceof ArrayType array) {
            return new JavaType.ArrayOf(of(array.getComponentType()));
        }
        return type.getKind() == TypeKind.DECLARED
                ? declared((DeclaredType) type)
                : new JavaType.Other(type.toString());
    }

    private static JavaType declared(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        String name = element.getQualifiedName().toString();
        if (element.getKind() == ElementKind.ENUM) {
            return new JavaType.EnumType(name, constants(element));
        }
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        if (name.equals("java.util.List") && arguments.size() == 1) {
            return new JavaType.ListOf(of(arguments.get(0)));
        }
        boolean generic = !element.getTypeParameters().isEmpty();
        return generic ? new JavaType.Other(type.toString()) : new JavaType.Declared(name);
    }

    private static List<String> constants(TypeElement type) {
        return type.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(Element::getSimpleName)
                .map(Object::toString)
                .toList();
    }
}
