package dev.headrace.processor.declaration;

import javax.lang.model.element.TypeElement;

/** Where types stand in their source files, as far as the compiler tells. */
public interface SourceLines {
    /** The 1-based line on which the type is declared; 0 if it is not known. */
    int line(TypeElement type);

    /** The simple name of the file that declares the type; unless the compiler tells, the one that javac asks for. */
    default String file(TypeElement type) {
        return TypeNames.outermost(type).getSimpleName() + ".java";
    }
}
